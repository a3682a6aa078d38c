/** How a run of text may be set off. */
export type Mark = 'bold' | 'italic' | 'underline' | 'strikethrough' | 'code';

/** A run of text of one style. A line feed inside is a line break. */
export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly marks: readonly Mark[];
}

/** A link inside a text. Its address is safe to follow: `http:`, `https:`, `mailto:` or `tel:`. */
export interface Link {
  readonly type: 'link';
  readonly url: string;
  readonly children: readonly Text[];
}

export type Inline = Text | Link;

export interface Paragraph {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}

export interface Heading {
  readonly type: 'heading';
  readonly level: HeadingLevel;
  readonly children: readonly Inline[];
}

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6;

export interface Quote {
  readonly type: 'quote';
  readonly children: readonly Inline[];
}

/** Lines that keep their spaces and breaks. */
export interface Code {
  readonly type: 'code';
  readonly text: string;
}

/** A list has at least one item. */
export interface List {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly ListItem[];
}

/** What one item says, and the lists below it. */
export interface ListItem {
  readonly children: readonly Inline[];
  readonly lists: readonly List[];
}

/** An image as it was when it was placed: the file may have changed or gone since. */
export interface Image {
  readonly type: 'image';
  readonly url: string;
  /** Empty when nobody wrote one. */
  readonly alternativeText: string;
  readonly caption: string;
}

export type Block = Paragraph | Heading | Quote | Code | List | Image;

/** A rich text, read from Strapi's blocks with `parseBlocks`. */
export type Blocks = readonly Block[];
