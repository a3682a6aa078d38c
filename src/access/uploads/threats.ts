import type { Message } from '../language';
import type { Ends } from './formats';

/** Content that can act on whoever opens it, whatever its name says. */
interface Threat {
  readonly name: Message;
  matches(text: string, head: Buffer): boolean;
}

const startsWith = (head: Buffer, ...bytes: readonly number[]) =>
  bytes.every((byte, index) => head[index] === byte);

/** UTF-8's byte order mark, read as Latin-1. */
const BYTE_ORDER_MARK = /^\u00EF\u00BB\u00BF/;

/** The text after what a browser skips before it decides what a page is. */
const trimmed = (text: string) => text.replace(BYTE_ORDER_MARK, '').trimStart();

const THREATS: readonly Threat[] = [
  {
    name: { fr: 'un programme', en: 'a program' },
    matches: (_text, head) =>
      startsWith(head, 0x4d, 0x5a) || // Windows
      startsWith(head, 0x7f, 0x45, 0x4c, 0x46) || // ELF
      startsWith(head, 0xca, 0xfe, 0xba, 0xbe) || // Java, and macOS for several processors
      startsWith(head, 0xcf, 0xfa, 0xed, 0xfe) || // macOS
      startsWith(head, 0xce, 0xfa, 0xed, 0xfe),
  },
  {
    name: { fr: 'un script', en: 'a script' },
    matches: (text) => /^(#!|<\?php|<%)/i.test(trimmed(text)),
  },
  {
    name: { fr: 'un dessin SVG', en: 'an SVG drawing' },
    matches: (text) => trimmed(text).startsWith('<') && /<svg[\s/>]/i.test(text),
  },
  {
    name: { fr: 'une page HTML', en: 'an HTML page' },
    matches: (text) => /<(script|iframe|html)[\s/>]/i.test(text) || /^<(!doctype html)/i.test(trimmed(text)),
  },
  {
    name: { fr: 'un fichier de balises (HTML ou XML)', en: 'a markup file (HTML or XML)' },
    matches: (text) => /^<[!?/a-z]/i.test(trimmed(text)),
  },
];

/**
 * Names what is dangerous in a file, or answers null.
 *
 * @param isText whether the file would be kept as text: only there can markup and scripts act.
 */
export function threatIn({ head }: Ends, isText: boolean): Message | null {
  const text = isText ? head.toString('latin1') : '';
  return THREATS.find((threat) => threat.matches(text, head))?.name ?? null;
}
