import { z } from 'zod';

/** As much of JSON Schema (2020-12) as the document uses. */
export interface JsonSchema {
  readonly $ref?: string | undefined;
  readonly type?: string | readonly string[] | undefined;
  readonly enum?: readonly unknown[] | undefined;
  readonly const?: unknown;
  readonly anyOf?: readonly JsonSchema[] | undefined;
  readonly oneOf?: readonly JsonSchema[] | undefined;
  readonly allOf?: readonly JsonSchema[] | undefined;
  readonly properties?: Readonly<Record<string, JsonSchema>> | undefined;
  readonly propertyNames?: JsonSchema | undefined;
  readonly additionalProperties?: boolean | JsonSchema | undefined;
  readonly required?: readonly string[] | undefined;
  readonly items?: JsonSchema | undefined;
  readonly format?: string | undefined;
  readonly minimum?: number | undefined;
  readonly maximum?: number | undefined;
  readonly minItems?: number | undefined;
}

const Schema: z.ZodType<JsonSchema> = z.lazy(() =>
  z.looseObject({
    $ref: z.string().optional(), type: z.union([z.string(), z.array(z.string())]).optional(), enum: z.array(z.unknown()).optional(),
    anyOf: z.array(Schema).optional(), oneOf: z.array(Schema).optional(), allOf: z.array(Schema).optional(), properties: z.record(z.string(), Schema).optional(),
    propertyNames: Schema.optional(), additionalProperties: z.union([z.boolean(), Schema]).optional(), required: z.array(z.string()).optional(), items: Schema.optional(),
    format: z.string().optional(), minimum: z.number().optional(), maximum: z.number().optional(), minItems: z.number().optional(),
  }),
);

const Parameter = z.looseObject({ name: z.string(), in: z.enum(['path', 'query', 'header']), required: z.boolean().default(false), schema: Schema.default({}) });
const Operation = z.looseObject({
  operationId: z.string(),
  parameters: z.array(Parameter).default([]),
  requestBody: z.looseObject({ content: z.record(z.string(), z.looseObject({ schema: Schema.default({}) })) }).optional(),
  responses: z.record(z.string(), z.unknown()),
});
const Document = z.looseObject({
  paths: z.record(z.string(), z.partialRecord(z.enum(['get', 'post', 'put', 'patch', 'delete']), Operation)),
  components: z.looseObject({ schemas: z.record(z.string(), Schema) }),
});

export type ApiParameter = z.output<typeof Parameter>;

export interface ApiOperation extends z.output<typeof Operation> {
  readonly method: string;
  readonly path: string;
}

export interface ApiDescription {
  readonly operations: readonly ApiOperation[];
  /** The schema itself, where it is only named. */
  resolved(schema: JsonSchema): JsonSchema;
}

/** The OpenAPI document as a client program would read it. */
export function readDescription(document: unknown): ApiDescription {
  const { paths, components } = Document.parse(document);
  const operations = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).flatMap(([method, operation]) => (operation ? [{ ...operation, method: method.toUpperCase(), path }] : [])),
  );
  const resolved = (schema: JsonSchema): JsonSchema => (schema.$ref === undefined ? schema : resolved(components.schemas[schema.$ref.replace(/^.*\//, '')] ?? {}));
  return { operations, resolved };
}
