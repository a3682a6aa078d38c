import type { Inline, Mark, Text } from '@parvis/blocks';
import type { Words } from '../document';
import { COLOUR, type FontName, type TextStyle } from '../theme';
import { french } from '../typography/french';

/** A stretch of text that is drawn in one go, with one font and colour. */
export interface Piece {
  readonly text: string;
  readonly style: TextStyle;
  readonly underline: boolean;
  readonly strike: boolean;
  /** Pieces of one link share one object, wherever the lines break. */
  readonly link?: PieceLink | undefined;
}

export interface PieceLink {
  readonly url: string;
  readonly words: string;
}

/** What no font has a shape for and nobody sees: controls, joiners, marks of direction, halves of pairs, and emoji. */
const UNPRINTABLE =
  /\p{Cs}|\p{Cf}|\p{Variation_Selector}|(?!\n)\p{Cc}|(?![©®™↔-↙])\p{Extended_Pictographic}/gu;

/** Cuts words into pieces of one look each, set in French typography. */
export function piecesOf(words: Words, base: TextStyle): Piece[] {
  const inline: readonly Inline[] =
    typeof words === 'string' ? [{ type: 'text', text: words, marks: [] }] : words;
  return inline.flatMap((part) => {
    if (part.type === 'text') return [pieceOf(part, base)];
    const link = { url: part.url, words: part.children.map(({ text }) => text).join('') };
    return part.children.map((text) => pieceOf(text, base, link));
  });
}

function pieceOf({ text, marks }: Text, base: TextStyle, link?: PieceLink): Piece {
  const has = (mark: Mark): boolean => marks.includes(mark);
  const colour = link !== undefined ? COLOUR.accent : has('code') ? COLOUR.muted : base.colour;
  return {
    text: french(printable(text)),
    style: { ...base, colour, font: fontOf(base.font, has('bold'), has('italic')) },
    underline: has('underline') || link !== undefined,
    strike: has('strikethrough'),
    link,
  };
}

const printable = (text: string): string =>
  text.normalize('NFC').replaceAll('\t', ' ').replaceAll(/\r\n?/g, '\n').replaceAll(UNPRINTABLE, '');

function fontOf(base: FontName, bold: boolean, italic: boolean): FontName {
  const slanted = italic || base === 'italic';
  if (bold) return slanted ? 'boldItalic' : 'bold';
  if (!slanted) return base;
  return base === 'bold' || base === 'semibold' ? 'boldItalic' : 'italic';
}
