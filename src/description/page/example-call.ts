import type { OpenApiDocument, Operation, Schema } from '../openapi';
import { nameOf } from './schema';

/** A call of an operation as one types it into a shell. */
export function exampleCall(
  document: OpenApiDocument,
  method: string,
  path: string,
  { requestBody, security }: Operation,
): string {
  const server = document.servers[0]?.url ?? '';
  const lines = [`curl ${method === 'get' ? '' : `-X ${method.toUpperCase()} `}'${server}${path}'`];
  if (security.every((one) => Object.keys(one).length > 0)) lines.push(`-H 'Authorization: Bearer …'`);
  const [[type, content] = []] = Object.entries(requestBody?.content ?? {});
  if (type === 'application/json' && content !== undefined) {
    const example = content.example ?? exampleOf(document, content.schema);
    lines.push(`-H 'Content-Type: application/json'`, `-d '${JSON.stringify(example)}'`);
  } else if (type === 'multipart/form-data') {
    lines.push(`-F 'files=@photo.jpg'`);
  }
  return lines.join(' \\\n  ');
}

/** The least that satisfies a schema: required properties, or the first where none is. */
function exampleOf(document: OpenApiDocument, schema: Schema): unknown {
  if (schema.$ref !== undefined)
    return exampleOf(document, document.components.schemas[nameOf(schema.$ref)] ?? {});
  if (schema.allOf !== undefined) {
    const required = schema.allOf.flatMap((one) => one.required ?? []);
    const [first = {}] = schema.allOf;
    const object = first.$ref === undefined ? first : (document.components.schemas[nameOf(first.$ref)] ?? {});
    return exampleOf(document, { ...object, required });
  }
  if (schema.properties !== undefined) {
    const names = schema.required?.length ? schema.required : Object.keys(schema.properties).slice(0, 1);
    return Object.fromEntries(
      names.map((name) => [name, exampleOf(document, schema.properties?.[name] ?? {})]),
    );
  }
  if (schema.anyOf !== undefined) return exampleOf(document, schema.anyOf[0] ?? {});
  if (schema.enum !== undefined) return schema.enum[0];
  const type = [schema.type].flat()[0];
  if (type === 'integer' || type === 'number') return schema.minimum ?? 1;
  if (type === 'boolean') return true;
  if (type === 'array') return [];
  return '…';
}
