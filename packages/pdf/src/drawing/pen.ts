import type { Line } from '../words/break-lines';
import type { Piece, PieceLink } from '../words/piece';
import { FONT_FILES } from './fonts';
import type { Tag } from './tag';

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** An image that pdfkit has read. */
export type OpenImage = PDFKit.OpenedImage;

/**
 * Draws on the current page. Whatever is drawn either has its place in the structure or is an artifact, which a screen
 * reader skips; nothing is left without one of the two.
 */
export class Pen {
  readonly #document: PDFKit.PDFDocument;
  readonly #elements = new Map<Tag, PDFKit.PDFStructureElement>();
  #openLink: { readonly of: PieceLink; readonly element: PDFKit.PDFStructureElement } | undefined;

  constructor(document: PDFKit.PDFDocument) {
    this.#document = document;
  }

  newPage(): void {
    this.#endLink();
    this.#document.addPage();
  }

  /** How wide a text will be. */
  readonly measure = (text: string, { font, size, tracking }: Piece['style']): number =>
    this.#document.font(FONT_FILES[font]).fontSize(size).widthOfString(text, { characterSpacing: tracking }) +
    (text === '' ? 0 : tracking);

  /** Draws a line with its left end at `x` and its base line at `y`, as content of `tag`. */
  line(line: Line, x: number, y: number, tag: Tag): void {
    let left = x;
    line.forEach((piece, index) => {
      const width = this.measure(piece.text, piece.style);
      // The space that the break swallowed, for those who listen or copy.
      const text = index === line.length - 1 && !/[ -]$/.test(piece.text) ? `${piece.text} ` : piece.text;
      if (piece.link === undefined) {
        this.#endLink();
        this.#content(this.#elementOf(tag), tag.name, () => this.#text({ ...piece, text }, left, y));
      } else {
        this.#link(piece, piece.link, text, { x: left, y, width, tag });
      }
      left += width;
    });
  }

  /** Draws a line that only the eye needs: the number of a page. */
  artifactLine(line: Line, x: number, y: number): void {
    this.#artifact('Pagination', () => {
      let left = x;
      for (const piece of line) {
        this.#text(piece, left, y);
        left += this.measure(piece.text, piece.style);
      }
    });
  }

  /** Fills a rectangle: a rule, a bar, a ground. */
  fill({ x, y, width, height }: Box, colour: string): void {
    this.#artifact('Layout', () => this.#document.rect(x, y, width, height).fill(colour));
  }

  /** Draws an image with its alternative text, or as an artifact when it has none. */
  image(image: OpenImage, alt: string, box: Box, parent: Tag): void {
    const draw = () => this.#document.image(image, box.x, box.y, { width: box.width, height: box.height });
    if (alt === '') {
      this.#artifact('Layout', draw);
      return;
    }
    const figure = this.#document.struct('Figure', {
      alt,
      bbox: [box.x, box.y, box.x + box.width, box.y + box.height],
      placement: 'Block',
    });
    this.#elementOf(parent).add(figure);
    this.#content(figure, 'Figure', draw);
    figure.end();
  }

  /** Nothing more is drawn. */
  end(): void {
    this.#endLink();
    this.#document.end();
  }

  #link(
    piece: Piece,
    of: PieceLink,
    text: string,
    at: { x: number; y: number; width: number; tag: Tag },
  ): void {
    if (this.#openLink?.of !== of) {
      this.#endLink();
      const element = this.#document.struct('Link');
      this.#elementOf(at.tag).add(element);
      this.#openLink = { of, element };
    }
    const { element } = this.#openLink;
    this.#content(element, 'Link', () => this.#text({ ...piece, text }, at.x, at.y));
    const { size } = piece.style;
    this.#document.link(at.x, at.y - size, at.width, size * 1.3, of.url, {
      structParent: element,
      // pdfkit writes a primitive string as a name of PDF, a String object as a text.
      Contents: Object(`${of.words} (${of.url})`),
    });
  }

  /** A link must end on the page where it was drawn: pdfkit takes the current page as the annotation's. */
  #endLink(): void {
    this.#openLink?.element.end();
    this.#openLink = undefined;
  }

  #text({ text, style, underline, strike }: Piece, x: number, y: number): void {
    this.#document
      .font(FONT_FILES[style.font])
      .fontSize(style.size)
      .fillColor(style.colour)
      .text(text, x, y, { lineBreak: false, baseline: 'alphabetic', characterSpacing: style.tracking });
    const width = this.measure(text.trimEnd(), style);
    if (underline) this.#stroke(x, y + style.size * 0.12, width, style);
    if (strike) this.#stroke(x, y - style.size * 0.25, width, style);
  }

  #stroke(x: number, y: number, width: number, { size, colour }: Piece['style']): void {
    this.#document.rect(x, y, width, size * 0.045).fill(colour);
  }

  #content(element: PDFKit.PDFStructureElement, name: string, draw: () => void): void {
    const content = this.#document.markStructureContent(name);
    draw();
    this.#document.endMarkedContent();
    element.add(content);
  }

  #artifact(type: 'Pagination' | 'Layout', draw: () => void): void {
    this.#document.markContent('Artifact', { type });
    draw();
    this.#document.endMarkedContent();
  }

  #elementOf(tag: Tag): PDFKit.PDFStructureElement {
    const known = this.#elements.get(tag);
    if (known !== undefined) return known;
    const element = this.#document.struct(tag.name);
    if (tag.scope !== undefined) element.dictionary.data.A = { O: 'Table', Scope: tag.scope };
    if (tag.parent === undefined) this.#document.addStructure(element);
    else this.#elementOf(tag.parent).add(element);
    this.#elements.set(tag, element);
    return element;
  }
}
