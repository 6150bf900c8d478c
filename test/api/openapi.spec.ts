import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { z } from 'zod';
import { routesOf } from '../support/routes.ts';
import { startApp, type RunningApp } from '../support/running-app.ts';

const Schema = z.looseObject({});
const Content = z.record(z.string(), z.object({ schema: Schema }));
const Operation = z.object({
  operationId: z.string(),
  parameters: z.array(z.object({ name: z.string().min(1), in: z.enum(['path', 'query', 'header']), required: z.boolean().optional(), schema: Schema })).default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string(), content: Content.optional() })),
});
const Document = z.object({
  openapi: z.string(),
  info: z.object({ title: z.string(), version: z.string() }),
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), Schema) }),
});

describe('the OpenAPI document', () => {
  let running: RunningApp;
  let document: z.output<typeof Document>;
  let text: string;
  let operations: { name: string; path: string; operation: z.output<typeof Operation> }[];

  beforeAll(async () => {
    running = await startApp();
    const answer = await running.visitor().get('/api/openapi.json');
    text = JSON.stringify(answer.body);
    document = answer.as(Document);
    operations = Object.entries(document.paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, path, operation })),
    );
  });
  afterAll(() => running.close());

  it('is OpenAPI 3.1', () => {
    expect(document.openapi).toBe('3.1.0');
  });

  it('holds every route of the API', () => {
    const routes = routesOf(running.app).filter(({ path }) => path.startsWith('/api/v1'));
    const names = operations.map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(routes.map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}')}`)));
  });

  it('points only to schemas that it holds', () => {
    const named = new Set(Object.keys(document.components.schemas).map((name) => `#/components/schemas/${name}`));
    const used = [...text.matchAll(/"\$ref":"([^"]+)"/g)].map(([, reference]) => reference);
    expect(used.length).toBeGreaterThan(10);
    expect(used.filter((reference) => !named.has(reference ?? ''))).toEqual([]);
  });

  it('names every operation once and declares its path parameters', () => {
    const ids = operations.map(({ operation }) => operation.operationId);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { name, path, operation } of operations) {
      const declared = operation.parameters.filter((parameter) => parameter.in === 'path').map((parameter) => parameter.name);
      expect({ name, declared }).toEqual({ name, declared: [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter) });
    }
  });

  it('describes what every operation of the API takes, answers and refuses', () => {
    for (const { name, operation } of operations.filter(({ path }) => path.startsWith('/api/v1'))) {
      const answers = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      expect({ name, answers: answers.length }).toEqual({ name, answers: 1 });
      for (const [status, { content }] of answers) expect({ name, status, described: content !== undefined || status === '204' }).toEqual({ name, status, described: true });
      expect(operation.responses['default']?.content).toHaveProperty(['application/problem+json']);
      if (operation.requestBody) expect(Object.keys(operation.responses)).toEqual(expect.arrayContaining(['400', '415', '422']));
    }
  });

  it('says what a list can be asked for', () => {
    const list = document.paths['/api/v1/sessions']?.['get'];
    const parameters = list?.parameters.map((parameter) => parameter.name);
    expect(parameters).toEqual(expect.arrayContaining(['page', 'pageSize', 'kind', 'status', 'from', 'to', 'order']));
  });

  it('can be read at /api/docs under a policy that loads nothing from elsewhere', async () => {
    const page = await running.visitor().get('/api/docs');
    expect(page.status).toBe(200);
    expect(page.headers.get('content-security-policy')).toContain("script-src 'self';");
    const parts = [...String(page.body).matchAll(/(?:src|href)=['"]([^'"]+)['"]/g)].map(([, address]) => new URL(address ?? '', `${running.url}/api/docs`));
    expect(parts.length).toBeGreaterThan(3);
    for (const { origin, pathname } of parts) {
      expect(origin).toBe(running.url);
      expect((await running.visitor().get(pathname)).status).toBe(200);
    }
  });
});
