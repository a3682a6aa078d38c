import type { Line } from './line';
import type { Issuer, Picture } from './release';

export interface Notice {
  readonly kind: 'notice';
  readonly tone: 'warning' | 'information';
  readonly title: string;
  readonly lines: readonly Line[];
}

export interface FiguresPart {
  readonly kind: 'figures';
  readonly figures: readonly { readonly value: string; readonly label: string; readonly source: string }[];
}

export interface ContactsPart {
  readonly kind: 'contacts';
  readonly title: string;
  readonly contacts: readonly { readonly name: string; readonly lines: readonly Line[] }[];
}

/** What a reader meets from top to bottom, whatever it is written on. */
export type OutlinePart<Body, File> =
  | { readonly kind: 'letterhead'; readonly issuers: readonly Issuer<File>[] }
  | { readonly kind: 'banner'; readonly text: string; readonly dateline: string | null }
  | Notice
  | {
      readonly kind: 'title';
      readonly text: string;
      readonly kicker: string | null;
      readonly subtitle: string | null;
    }
  | { readonly kind: 'lead'; readonly text: string }
  | { readonly kind: 'cover'; readonly picture: Picture<File> }
  | { readonly kind: 'body'; readonly body: Body }
  | { readonly kind: 'quote'; readonly text: string; readonly speaker: string; readonly role: string | null }
  | FiguresPart
  | { readonly kind: 'boilerplate'; readonly title: string; readonly text: string }
  | ContactsPart;

export interface Outline<Body, File> {
  readonly title: string;
  /** The issuers. */
  readonly author: string;
  /** Said at the foot of each page. */
  readonly footer: string;
  readonly parts: readonly OutlinePart<Body, File>[];
}
