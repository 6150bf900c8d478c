import { RequestMethod } from '@nestjs/common';
import { MetadataScanner, ModulesContainer } from '@nestjs/core';
import type { InstanceWrapper } from '@nestjs/core/injector/instance-wrapper.js';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { z } from 'zod';
import { ACCESS, type Access } from '../../apps/api/src/http/access.ts';

export interface Route {
  readonly name: string;
  readonly method: string;
  /** As Nest knows it: `/api/v1/organisations/:id`. */
  readonly path: string;
  readonly access: Access | undefined;
  /** Contracts of the documented answers, by status. */
  readonly answers: Readonly<Record<string, z.ZodType | undefined>>;
}

/** Every route of the application's controllers, with what it declares. */
export function routesOf(app: NestFastifyApplication): Route[] {
  const controllers = [...app.get(ModulesContainer).values()].flatMap((module) => [...module.controllers.values()]);
  return controllers.flatMap(({ metatype }) => (metatype ? routesIn(metatype) : []));
}

function routesIn(controller: NonNullable<InstanceWrapper['metatype']>): Route[] {
  const prototype: object = controller.prototype;
  return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
    const handler: unknown = Reflect.get(prototype, name);
    if (typeof handler !== 'function' || !Reflect.hasMetadata('path', handler)) return [];
    const method = RequestMethod[Number(Reflect.getMetadata('method', handler))] ?? 'ALL';
    const access: Access | undefined = Reflect.getMetadata(ACCESS, handler) ?? Reflect.getMetadata(ACCESS, controller);
    return pathsOf(controller).flatMap((base) =>
      pathsOf(handler).map((path) => ({ name: `${controller.name}.${name}`, method, path: joined(base, path), access, answers: answersOf(handler) })),
    );
  });
}

function pathsOf(target: object): string[] {
  return [Reflect.getMetadata('path', target)].flat().map(String);
}

function joined(...parts: readonly string[]): string {
  return `/${parts.flatMap((part) => part.split('/')).filter((step) => step !== '').join('/')}`;
}

function answersOf(handler: object): Route['answers'] {
  const documented: Record<string, { standardSchema?: z.ZodType }> = Reflect.getMetadata('swagger/apiResponse', handler) ?? {};
  return Object.fromEntries(Object.entries(documented).map(([status, { standardSchema }]) => [status, standardSchema]));
}

/** The route that answers a request for `method` and `path` (without query). */
export function routeFor(routes: readonly Route[], method: string, path: string): Route | undefined {
  const matching = routes.filter((route) => [method, 'ALL'].includes(route.method) && patternOf(route.path).test(path));
  return matching.find((route) => !route.path.includes(':')) ?? matching[0];
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/:\w+/g, '[^/]+')}$`);
}
