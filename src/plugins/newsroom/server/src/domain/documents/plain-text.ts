import type { Line } from './line';
import type { Outline, OutlinePart } from './outline-parts';

/**
 * The document of a release as plain text, for those who paste it into their own system.
 *
 * @param textOf writes the body.
 */
export function plainText<Body>(outline: Outline<Body, unknown>, textOf: (body: Body) => string): string {
  const parts = outline.parts.map((part) => partText(part, textOf)).filter((text) => text !== '');
  return `${parts.join('\n\n')}\n`;
}

function partText<Body>(part: OutlinePart<Body, unknown>, textOf: (body: Body) => string): string {
  switch (part.kind) {
    case 'letterhead':
      return part.issuers.map(({ name }) => name).join(' · ');
    case 'banner':
      return stacked(part.text, part.dateline);
    case 'notice':
      return stacked(part.title, ...part.lines.map(lineText));
    case 'title':
      return stacked(part.kicker, part.text, part.subtitle);
    case 'lead':
      return part.text;
    case 'cover':
      return '';
    case 'body':
      return textOf(part.body);
    case 'quote':
      return stacked(part.text, `— ${[part.speaker, part.role].filter((name) => name !== null).join(', ')}`);
    case 'figures':
      return part.figures.map(({ value, label, source }) => `${value} : ${label}\n${source}`).join('\n\n');
    case 'boilerplate':
      return stacked(part.title, part.text);
    case 'contacts':
      return [
        part.title,
        ...part.contacts.map(({ name, lines }) => stacked(name, ...lines.map(lineText))),
      ].join('\n\n');
  }
}

const stacked = (...lines: readonly (string | null)[]): string =>
  lines.filter((line) => line !== null && line !== '').join('\n');

const lineText = ({ text }: Line): string => text;
