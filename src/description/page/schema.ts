import { html, type Markup } from '@parvis/pages';
import type { Schema } from '../openapi';
import { inline } from './prose';

/** The name at the end of a reference. */
export function nameOf($ref: string): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

/** What a value is, in a few words; named schemas are links to where they stand. */
export function typeOf(schema: Schema): Markup {
  if (schema.$ref !== undefined) {
    const name = nameOf(schema.$ref);
    return html`<a href="#schema-${name}">${name}</a>`;
  }
  if (schema.anyOf !== undefined) return joined(schema.anyOf.map(typeOf), ' or ');
  if (schema.allOf !== undefined) return joined(schema.allOf.map(typeOf), ' and ');
  if (schema.const !== undefined) return html`<code>${JSON.stringify(schema.const)}</code>`;
  const types = schema.type === undefined ? ['anything'] : [schema.type].flat();
  const words = types.map((type) => {
    if (type === 'array' && schema.items !== undefined) return html`list of ${typeOf(schema.items)}`;
    if (type === 'object' && schema.properties === undefined && schema.required !== undefined) {
      return html`with ${schema.required.join(', ')}`;
    }
    return html`${type}${type !== 'null' && schema.format !== undefined ? ` (${schema.format})` : ''}`;
  });
  return joined(words, ' or ');
}

/** What a value is and what holds of it, its properties nested. */
export function schemaDetails(schema: Schema): Markup {
  return html`<p class="type">${typeOf(schema)}</p>${rules(schema)}${properties(schema)}`;
}

/** The properties of a schema, each with its type, rules and own properties. */
export function properties(schema: Schema): Markup {
  const listed = Object.entries(schema.properties ?? {});
  const items = schema.items?.properties === undefined ? html`` : properties(schema.items);
  if (listed.length === 0) return items;
  return html`<dl>${listed.map(
    ([name, property]) =>
      html`<dt><code>${name}</code> <span class="type">${typeOf(property)}</span>${
        schema.required?.includes(name) ? html` <span class="required">required</span>` : html``
      }</dt><dd>${property.description === undefined ? html`` : html`<p>${inline(property.description)}</p>`}${rules(
        property,
      )}${properties(property)}</dd>`,
  )}</dl>`;
}

/** What holds of a value beyond its type. */
export function rules(schema: Schema): Markup {
  const said: Markup[] = [];
  const values = schema.enum ?? schema.items?.enum;
  if (values !== undefined) {
    said.push(
      html`one of ${joined(
        values.map((value) => html`<code>${String(value)}</code>`),
        ', ',
      )}`,
    );
  }
  if (schema.minimum !== undefined) said.push(html`at least ${schema.minimum}`);
  if (schema.maximum !== undefined) said.push(html`at most ${schema.maximum}`);
  if (schema.maxLength !== undefined) said.push(html`at most ${schema.maxLength} characters`);
  if (schema.default !== undefined) said.push(html`unless told <code>${String(schema.default)}</code>`);
  return said.length === 0 ? html`` : html`<p class="rules">${joined(said, '; ')}</p>`;
}

function joined(parts: readonly Markup[], separator: string): Markup {
  return html`${parts.flatMap((part, index) => (index === 0 ? [part] : [html`${separator}`, part]))}`;
}
