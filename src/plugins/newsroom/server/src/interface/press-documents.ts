import type { Readable } from 'node:stream';
import type { Core } from '@strapi/strapi';

/** Which version of which release, and under which conditions somebody may read it. */
export interface Asked {
  readonly uid: string;
  readonly documentId: string;
  /** What the public sees, or what an accredited reader may see before it does. */
  readonly version: 'published' | 'draft';
  /** Until when nobody may publish it: named in a notice and at the foot of each page, in the given zone. */
  readonly embargo?: { readonly until: Date; readonly zone: string };
}

export interface PressDocument {
  /** With its extension, in letters that every system takes. */
  readonly fileName: string;
  /** A strong ETag with its quotation marks: the same for the same bytes. */
  readonly etag: string;
  readonly bytes: Buffer;
}

export interface PressKit {
  readonly fileName: string;
  /** A weak ETag: the same for the same content. */
  readonly etag: string;
  /** Begins to read the images and write the ZIP. */
  open(): Readable;
}

/**
 * The documents that a release is handed over in. Whoever asks has to see to it that the reader may read that version;
 * internal contacts are in none.
 */
export interface PressDocuments {
  /** The tagged PDF of a release, in French; null when there is no such version. */
  pdf(asked: Asked): Promise<PressDocument | null>;
  /** A ZIP with the PDF, the text, and the images with their credits; null when there is no such version. */
  kit(asked: Asked): Promise<PressKit | null>;
}

/** The documents of releases in a running Strapi. */
export function pressDocuments(strapi: Core.Strapi): PressDocuments {
  return strapi.plugin('newsroom').service('pressDocuments');
}
