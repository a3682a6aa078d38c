/** The standard structure types of PDF that the documents use. */
export type TagName =
  | 'Document'
  | 'Sect'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'H5'
  | 'H6'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'BlockQuote'
  | 'Code'
  | 'Figure'
  | 'Caption'
  | 'Link'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD';

/** A place in the structure that a screen reader follows; it comes to be when something is drawn in it. */
export interface Tag {
  readonly name: TagName;
  /** None for the document itself. */
  readonly parent?: Tag;
  /** Of a heading of a table: what it names. */
  readonly scope?: 'Column' | 'Row';
}

/** A new place below another. */
export const tag = (parent: Tag, name: TagName): Tag => ({ name, parent });
