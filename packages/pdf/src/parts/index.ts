import type { Part } from '../document';
import type { Stretch } from '../flow/stretch';
import { boilerplate, contacts, figures, notice } from './boxes';
import { letterhead } from './letterhead';
import { list } from './list';
import { banner, title } from './opening';
import { picture } from './picture';
import type { Place } from './place';
import { code, heading, paragraph, quote } from './prose';
import { table } from './table';

/** Lays one part out. */
export function layOut(part: Part, place: Place): Stretch[] {
  switch (part.kind) {
    case 'letterhead':
      return letterhead(part, place);
    case 'banner':
      return banner(part, place);
    case 'title':
      return title(part, place);
    case 'heading':
      return heading(part, place);
    case 'paragraph':
      return paragraph(part, place);
    case 'list':
      return list(part, place);
    case 'quote':
      return quote(part, place);
    case 'code':
      return code(part, place);
    case 'figures':
      return figures(part, place);
    case 'table':
      return table(part, place);
    case 'image':
      return picture(part, place);
    case 'notice':
      return notice(part, place);
    case 'boilerplate':
      return boilerplate(part, place);
    case 'contacts':
      return contacts(part, place);
  }
}
