/** A schema of OpenAPI 3.1 (JSON Schema 2020-12), as far as this room writes it. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly description?: string;
  readonly format?: string;
  readonly enum?: readonly (string | number | null)[];
  readonly const?: string | number | boolean | null;
  readonly pattern?: string;
  readonly maxLength?: number;
  readonly minLength?: number;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: boolean | Schema;
  readonly items?: Schema;
  readonly minItems?: number;
  readonly anyOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly contentEncoding?: string;
  readonly contentMediaType?: string;
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: Schema;
  readonly style?: 'form' | 'deepObject';
  readonly explode?: boolean;
  readonly example?: unknown;
}

export interface Reference {
  readonly $ref: string;
}

export interface Content {
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Response {
  readonly description: string;
  readonly content?: Readonly<Record<string, Content>>;
  readonly headers?: Readonly<Record<string, Readonly<{ description: string; schema: Schema }>>>;
}

export interface Operation {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description?: string;
  readonly parameters?: readonly (Parameter | Reference)[];
  readonly requestBody?: Readonly<{ required: boolean; content: Readonly<Record<string, Content>> }>;
  readonly responses: Readonly<Record<string, Response | Reference>>;
  /** Which credentials open it; one alternative each, `{}` being none. */
  readonly security: readonly Readonly<Record<string, readonly string[]>>[];
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete';

export interface OpenApiDocument {
  readonly openapi: '3.1.0';
  readonly info: Readonly<{
    title: string;
    version: string;
    description: string;
    license: Readonly<{ name: string; identifier: string }>;
  }>;
  readonly servers: readonly Readonly<{ url: string; description: string }>[];
  readonly tags: readonly Readonly<{ name: string; description: string }>[];
  readonly paths: Readonly<Record<string, Readonly<Partial<Record<Method, Operation>>>>>;
  readonly components: Readonly<{
    schemas: Readonly<Record<string, Schema>>;
    parameters: Readonly<Record<string, Parameter>>;
    responses: Readonly<Record<string, Response>>;
    securitySchemes: Readonly<
      Record<string, Readonly<{ type: 'http'; scheme: 'bearer'; description: string }>>
    >;
  }>;
}

/** Points at a named schema of the same document. */
export function schemaRef(name: string): Schema & Reference {
  return { $ref: `#/components/schemas/${name}` };
}

/** The same values, or null. */
export function orNull(schema: Schema): Schema {
  if (schema.$ref !== undefined || schema.type === undefined) return { anyOf: [schema, { type: 'null' }] };
  const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
  return {
    ...schema,
    type: [...types, 'null'],
    ...(schema.enum === undefined ? {} : { enum: [...schema.enum, null] }),
  };
}
