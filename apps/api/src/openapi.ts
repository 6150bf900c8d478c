import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DocumentBuilder, SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import { Problem, problems } from '@relais/contracts';
import { z } from 'zod';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
const methods = ['get', 'post', 'put', 'patch', 'delete'] as const;
type Method = (typeof methods)[number];

/** Open to everybody, and yet it may not know who calls. */
const signingIn = 'signIn_open';

/** The document at /api/openapi.json is made from the contracts that validate; people read it at /api/docs. */
export function describeApi(app: NestFastifyApplication): void {
  const about = new DocumentBuilder()
    .setOpenAPIVersion('3.1.0')
    .setTitle('Relais')
    .setDescription('Plans information sessions with intermediary organisations. Instants are UTC; a refusal is an RFC 9457 problem in the language of `Accept-Language`.')
    .setVersion('1')
    .addCookieAuth('relais')
    .build();
  SwaggerModule.setup('api/docs', app, () => withProblems(SwaggerModule.createDocument(app, about, { operationIdFactory })), {
    jsonDocumentUrl: 'api/openapi.json',
    raw: ['json'],
    customSiteTitle: 'Relais API',
  });
}

/** `organisations_list` for `list` of `OrganisationsController`. */
function operationIdFactory(controller: string, method: string): string {
  const name = controller.replace(/Controller$/, '');
  return `${name.charAt(0).toLowerCase()}${name.slice(1)}_${method}`;
}

/** Every operation says how it may refuse. */
function withProblems(document: OpenAPIObject): OpenAPIObject {
  const { $schema: _, ...problem } = z.toJSONSchema(z.looseObject(Problem.shape), { io: 'output' });
  document.components = { ...document.components, schemas: { ...document.components?.schemas, Problem: JSON.parse(JSON.stringify(problem)) } };
  for (const path of Object.values(document.paths)) {
    for (const method of methods) {
      const operation = path[method];
      if (operation) operation.responses = { ...refusals(method, operation), ...operation.responses };
    }
  }
  return document;
}

function refusals(method: Method, operation: Operation): Operation['responses'] {
  const statuses = new Set<number>(possibleStatuses(method, operation));
  return Object.fromEntries([...[...statuses].sort().map((status) => [status, refusal(codesOf(status))]), ['default', refusal([])]]);
}

function possibleStatuses(method: Method, operation: Operation): number[] {
  const parameters = (operation.parameters ?? []).flatMap((parameter) => ('in' in parameter ? [parameter] : []));
  const takes = (place: string, name?: string) => parameters.some((parameter) => parameter.in === place && (name === undefined || parameter.name === name));
  const hasBody = operation.requestBody !== undefined;
  return [
    ...(operation.security ? [401, 403] : []),
    ...(operation.operationId === signingIn ? [401] : []),
    ...(method === 'get' ? [] : [403]),
    ...(hasBody || parameters.length > 0 ? [400] : []),
    ...(takes('path') ? [404] : []),
    ...(hasBody ? [413, 415, 422] : []),
    ...(takes('header', 'If-Match') ? [412, 428] : []),
    ...(method === 'get' ? [] : [409, 507]),
    429, 500, 503,
  ];
}

function codesOf(status: number): string[] {
  return Object.entries(problems).flatMap(([code, itsStatus]) => (itsStatus === status ? [code] : []));
}

function refusal(codes: readonly string[]) {
  const description = codes.length === 0 ? 'A refusal' : `A refusal, such as ${codes.slice(0, 6).map((code) => `\`${code}\``).join(', ')}`;
  return { description, content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } } };
}
