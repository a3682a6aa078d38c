import type { Piece } from './piece';

/** How wide a text of one look is. */
export type Measure = (text: string, style: Piece['style']) => number;

/** The pieces of one line, in order. */
export type Line = readonly Piece[];

/** What stays together on a line, with the spaces that may hang over its end. */
interface Word {
  readonly pieces: Piece[];
  width: number;
  /** The width of the spaces at its end. */
  hanging: number;
  endsLine: boolean;
}

/** A line may break after spaces, after a hyphen between letters and at a line feed; never at a no-break space. */
const SYLLABLE = /[^ \n]*?(?:-(?=\p{L})| +|\n|$)/gu;

/** Breaks pieces into lines no wider than `width`; a word that is wider by itself is cut. */
export function breakLines(pieces: readonly Piece[], width: number, measure: Measure): Line[] {
  const lines: Piece[][] = [[]];
  let filled = 0;
  for (const word of wordsOf(pieces, measure)) {
    const parts = word.width > width ? cut(word, width, measure) : [word];
    for (const part of parts) {
      const line = lines[lines.length - 1] ?? [];
      if (filled > 0 && filled + part.width > width) {
        lines.push([...part.pieces]);
        filled = 0;
      } else {
        line.push(...part.pieces);
      }
      filled += part.width + part.hanging;
    }
    if (word.endsLine) {
      lines.push([]);
      filled = 0;
    }
  }
  return lines.map(merge);
}

function wordsOf(pieces: readonly Piece[], measure: Measure): Word[] {
  const words: Word[] = [];
  let open: Word | undefined;
  for (const piece of pieces) {
    for (const [syllable] of piece.text.matchAll(SYLLABLE)) {
      if (syllable === '') continue;
      const text = syllable.replace('\n', '');
      const bare = text.replace(/ +$/, '');
      open ??= { pieces: [], width: 0, hanging: 0, endsLine: false };
      open.pieces.push({ ...piece, text });
      // Spaces that another piece of the same word follows count, those at its end do not.
      open.width += open.hanging + measure(bare, piece.style);
      open.hanging = measure(text, piece.style) - measure(bare, piece.style);
      open.endsLine = syllable.endsWith('\n');
      if (/[ \n-]$/.test(syllable)) {
        words.push(open);
        open = undefined;
      }
    }
  }
  return open === undefined ? words : [...words, open];
}

function cut({ pieces, hanging }: Word, width: number, measure: Measure): Word[] {
  const parts: Word[] = [];
  for (const piece of pieces) {
    for (const text of piece.text.trimEnd()) {
      const wide = measure(text, piece.style);
      const last = parts[parts.length - 1];
      if (last === undefined || last.width + wide > width) {
        parts.push({ pieces: [{ ...piece, text }], width: wide, hanging: 0, endsLine: false });
      } else {
        last.pieces.push({ ...piece, text });
        last.width += wide;
      }
    }
  }
  const last = parts[parts.length - 1];
  const piece = pieces[pieces.length - 1];
  if (last !== undefined && piece !== undefined && hanging > 0) {
    last.pieces.push({ ...piece, text: ' ' });
    last.hanging = hanging;
  }
  return parts;
}

/** Joins neighbours of one look, so that each is drawn in one go and letters keep their kerning. */
function merge(line: readonly Piece[]): Line {
  const merged: Piece[] = [];
  for (const piece of line) {
    const last = merged[merged.length - 1];
    if (last !== undefined && last.link === piece.link && sameLook(last, piece)) {
      merged[merged.length - 1] = { ...last, text: last.text + piece.text };
    } else if (piece.text !== '') {
      merged.push(piece);
    }
  }
  return merged;
}

const sameLook = (one: Piece, other: Piece): boolean =>
  one.style.font === other.style.font &&
  one.style.colour === other.style.colour &&
  one.underline === other.underline &&
  one.strike === other.strike;
