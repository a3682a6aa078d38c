import { DENIED_TYPES, FORMATS } from './formats';

const MEGABYTE = 1024 * 1024;

/**
 * The largest file, in bytes. Recordings that exceed it are linked (`replay.videoUrl`), not kept in the media
 * library.
 */
export const MAX_FILE_SIZE = 50 * MEGABYTE;

/** Strapi's own check of the declared and detected type, the second of two. */
export const UPLOAD_TYPES = {
  allowedTypes: [...new Set(FORMATS.flatMap((format) => format.types))],
  deniedTypes: [...DENIED_TYPES],
};
