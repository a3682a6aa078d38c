import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { DocumentPlace } from '../domain/plan';
import { blockImages } from './block-images';
import { type Attribute, shownAttributes } from './content-model';
import { type StoredFile, storedFile } from './stored-file';
import { type Fields, type Version, wholeEntry } from './whole-entry';

/** A document as an accredited reader gets it: allow-listed, its files under addresses of their own link. */
export interface ShownDocument {
  readonly entry: Fields;
  /** Every file that the entry names, images inside of texts too, by id. */
  readonly files: ReadonlyMap<number, StoredFile>;
}

const record = z.record(z.string(), z.unknown());

/**
 * Reads a document for the holder of a personal link.
 *
 * @param addressOf where that link serves a file.
 * @returns null when there is no such version.
 */
export async function shownDocument(
  strapi: Core.Strapi,
  subject: DocumentPlace,
  version: Version,
  addressOf: (file: StoredFile) => string,
): Promise<ShownDocument | null> {
  const whole = await wholeEntry(strapi, subject, version);
  if (whole === null) return null;
  const files = new Map<number, StoredFile>();
  const images = await blockImages(strapi, whole);

  const showFile = (file: StoredFile) => {
    files.set(file.id, file);
    const { id, name, mime, size, width = null, height = null } = file;
    const { alternativeText = null, caption = null } = file;
    return { id, name, mime, size, width, height, alternativeText, caption, url: addressOf(file) };
  };
  const show = (uid: string, held: Fields): Fields =>
    Object.fromEntries(
      [...shownAttributes(strapi, uid)]
        .filter(([name]) => held[name] !== undefined)
        .map(([name, attribute]) => [name, held[name] === null ? null : showValue(attribute, held[name])]),
    );
  const showValue = (attribute: Attribute, held: unknown): unknown => {
    switch (attribute.kind) {
      case 'value':
        return held;
      case 'blocks':
        return images.shownIn(held, showFile);
      case 'media':
        return oneOrMany(held, (file) => showFile(storedFile.parse(file)));
      case 'component':
        return oneOrMany(held, (item) => show(attribute.uid, record.parse(item)));
      case 'relation':
        return oneOrMany(held, (item) => {
          const target = record.parse(item);
          return { documentId: target.documentId, ...show(attribute.target, target) };
        });
    }
  };
  return { entry: { documentId: subject.documentId, ...show(subject.uid, whole) }, files };
}

const oneOrMany = (held: unknown, show: (item: unknown) => object): unknown =>
  Array.isArray(held) ? held.map(show) : show(held);
