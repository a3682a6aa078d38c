import type { FormFields } from './form-fields';

/** A piece of evidence as it is typed. */
export interface TypedPiece {
  readonly kind: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: 'jury' | 'public';
  readonly link: string;
  /** What it consists of: a decision of the council may be either. */
  readonly carrier: 'file' | 'link';
}

/** Reads the form of a piece. @param hasFile whether a file came with it. */
export function typedPiece(fields: FormFields, hasFile: boolean): TypedPiece {
  const kind = fields.text('kind') || 'file';
  const link = fields.text('link').trim();
  const isLink = kind === 'link' || (kind === 'council-decision' && !hasFile && link !== '');
  return {
    ...{ kind, link, title: fields.text('title').trim(), questions: fields.all('questions') },
    visibility: fields.text('visibility') === 'public' ? 'public' : 'jury',
    carrier: isLink ? 'link' : 'file',
  };
}
