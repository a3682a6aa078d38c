import { extname } from 'node:path';
import type { Message } from '../language';
import { type Ends, FORMATS, type Format } from './formats';
import { threatIn } from './threats';

const allowed = [...new Set(FORMATS.flatMap((format) => format.extensions))].join(', ');

const refusal = (name: string, fr: string, en: string): Message => ({
  fr: `Le fichier « ${name} » ${fr} Formats acceptés : ${allowed}.`,
  en: `The file "${name}" ${en} Accepted formats: ${allowed}.`,
});

/** The format that a name promises, by its extension. */
export function formatOfName(name: string): Format | undefined {
  const extension = extname(name).toLowerCase();
  return FORMATS.find((format) => format.extensions.includes(extension));
}

const isTextual = ({ types }: Format) => types.some((type) => type.startsWith('text/'));

/**
 * Judges a file by what is in it. It is taken when its content is of the format that its name promises; what the
 * sender declares counts for nothing.
 *
 * @returns null for a file to take, else why not: what the file is, and what is accepted.
 */
export function judgeFile(name: string, ends: Ends): Message | null {
  const promised = formatOfName(name);
  const found = FORMATS.find((format) => !isTextual(format) && format.matches(ends));
  // Text has no signature of its own: whatever is no other format is looked at as text.
  const threat = threatIn(ends, found === undefined);

  if (threat) return refusal(name, `est ${threat.fr}.`, `is ${threat.en}.`);
  if (ends.head.length === 0) return refusal(name, 'est vide.', 'is empty.');
  if (promised?.matches(ends) && (found === undefined || found === promised)) return null;
  if (promised && found) {
    return refusal(
      name,
      `contient du ${found.name} sous une extension d’un autre format.`,
      `contains ${found.name} under the extension of another format.`,
    );
  }
  if (promised) {
    return refusal(
      name,
      'ne contient pas ce que son extension annonce.',
      'does not contain what its extension promises.',
    );
  }
  return refusal(name, 'est d’un format qui n’est pas accepté.', 'is of a format that is not accepted.');
}
