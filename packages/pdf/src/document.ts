import type { HeadingLevel, Inline, List } from '@parvis/blocks';

/** A text, or one with marks and links. */
export type Words = string | readonly Inline[];

/** An image, and what it shows in words; without words it is decoration, which a screen reader skips. */
export interface Picture {
  /** A JPEG, or a PNG that is neither transparent nor interlaced. */
  readonly data: Uint8Array;
  readonly alt: string;
}

/** Who speaks: their logos side by side, or the name of who has none. */
export interface Letterhead {
  readonly kind: 'letterhead';
  readonly issuers: readonly { readonly name: string; readonly logo?: Picture | undefined }[];
}

/** What kind of document it is, in capitals, and at the other end of the line where and when it was written. */
export interface Banner {
  readonly kind: 'banner';
  readonly text: string;
  readonly aside?: string | undefined;
}

/** The document's own heading, of level 1. */
export interface Title {
  readonly kind: 'title';
  readonly text: string;
  readonly kicker?: string | undefined;
  readonly subtitle?: string | undefined;
}

export interface HeadingPart {
  readonly kind: 'heading';
  readonly level: Exclude<HeadingLevel, 1>;
  readonly words: Words;
}

export interface ParagraphPart {
  readonly kind: 'paragraph';
  readonly words: Words;
  /** The lead says the essential before the text begins. */
  readonly lead?: boolean;
}

export interface ListPart {
  readonly kind: 'list';
  readonly list: List;
}

export interface QuotePart {
  readonly kind: 'quote';
  readonly words: Words;
  readonly speaker?: string | undefined;
  readonly role?: string | undefined;
}

/** Lines that keep their spaces and breaks. */
export interface CodePart {
  readonly kind: 'code';
  readonly text: string;
}

/** Figures that stand out, each with its source. */
export interface FiguresPart {
  readonly kind: 'figures';
  readonly figures: readonly { readonly value: string; readonly label: string; readonly source: string }[];
}

export interface ImagePart {
  readonly kind: 'image';
  readonly picture: Picture;
  readonly caption?: string | undefined;
}

/** Figures or words in columns. The first line and the first column name the others. */
export interface TablePart {
  readonly kind: 'table';
  readonly columns: readonly {
    readonly title: string;
    /** Its share of the width beside the others’. */
    readonly share: number;
  }[];
  /** A cell for each column; a screen reader skips one without words. */
  readonly rows: readonly (readonly string[])[];
}

/** A line nobody may overlook: an embargo, a withdrawal, a correction. */
export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'warning' | 'information';
  readonly title: string;
  readonly words?: Words | undefined;
}

/** A standing text about someone, in small type. */
export interface Boilerplate {
  readonly kind: 'boilerplate';
  readonly title: string;
  readonly words: Words;
}

/** Whom to call, in two columns; each line may hold a link. */
export interface Contacts {
  readonly kind: 'contacts';
  readonly title: string;
  readonly contacts: readonly { readonly name: string; readonly lines: readonly Words[] }[];
}

export type Part =
  | Letterhead
  | Banner
  | Title
  | HeadingPart
  | ParagraphPart
  | ListPart
  | QuotePart
  | CodePart
  | FiguresPart
  | TablePart
  | ImagePart
  | Notice
  | Boilerplate
  | Contacts;

/** A document in French, from its first part to its last. */
export interface PdfDocument {
  readonly title: string;
  readonly author: string;
  /** Stands in the file; the same document with the same instant is the same file. */
  readonly createdAt: Date;
  /** Said at the foot of each page, beside its number. */
  readonly footer: string;
  readonly parts: readonly Part[];
}
