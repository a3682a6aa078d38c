import { z } from 'zod';

const text = z.string().trim().min(1, { error: 'must not be empty' });
const translated = z.strictObject({ fr: text, en: text });

const field = translated.extend({
  /** French hint shown under the field: what to write, in which form, who sees it. */
  description: text,
  placeholder: text.optional(),
  /** Written by the system or by an import: shown, never editable in the panel. */
  readOnly: z.literal(true).optional(),
  /** What the panel shows for each value of an enumeration. */
  values: z.record(z.string(), translated).optional(),
});

const componentPanel = z.strictObject({
  /** The field that stands for the whole in lists and relations. */
  mainField: text,
  fields: z.record(z.string(), field),
  /** Rows of the edit view; the sizes of a row add up to 12 at most. */
  edit: z.array(z.array(z.strictObject({ name: text, size: z.int().min(1).max(12) })).min(1)).min(1),
});

const contentTypePanel = componentPanel.extend({
  name: translated,
  plural: translated,
  list: z.array(text).min(1),
  sort: z.strictObject({ by: text, order: z.enum(['ASC', 'DESC']) }),
});

/** How the panel shows a component: `src/components/<group>/panel/<name>.json`. */
export type ComponentPanel = Readonly<z.infer<typeof componentPanel>>;

/** How the panel shows a content type: `src/api/<type>/panel.json`. */
export type ContentTypePanel = Readonly<z.infer<typeof contentTypePanel>>;

/** A panel file that cannot be used, with each wrong field named. */
export class PanelFileError extends Error {
  override readonly name = 'PanelFileError';

  constructor(file: string, problems: readonly string[]) {
    super(`${file}: ${problems.join('; ')}`);
  }
}

function parse<T>(schema: z.ZodType<T>, file: string, content: unknown): T {
  const result = schema.safeParse(content);
  if (result.success) return result.data;
  throw new PanelFileError(
    file,
    result.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`),
  );
}

/** @throws PanelFileError */
export const parseComponentPanel = (file: string, content: unknown): ComponentPanel =>
  parse(componentPanel, file, content);

/** @throws PanelFileError */
export const parseContentTypePanel = (file: string, content: unknown): ContentTypePanel =>
  parse(contentTypePanel, file, content);
