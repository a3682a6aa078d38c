import type { AdviceDraft } from '../../../server/src/domain/advice/draft';
import { textOfBlocks } from '../../../server/src/domain/text-of-blocks';
import type { AdviceFields } from '../type-view';

type Values = Readonly<Record<string, unknown>>;

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');
const isObject = (value: unknown): value is Values => typeof value === 'object' && value !== null;
const lengthOf = (value: unknown): number => (Array.isArray(value) ? value.length : 0);

/** How many entries a relation of the form leads to: those that are saved, less and more those that are not yet. */
function relatedIn(saved: unknown, edited: unknown): number {
  const stored = isObject(saved) && typeof saved.count === 'number' ? saved.count : lengthOf(saved);
  return isObject(edited) ? stored + lengthOf(edited.connect) - lengthOf(edited.disconnect) : stored;
}

/**
 * What the advice reads, out of the values of the edit view's form.
 *
 * @param saved the document as it is saved, which knows how many entries it is related to.
 */
export function draftOfForm(fields: AdviceFields, form: object, saved: Values): AdviceDraft {
  const values: Values = { ...form };
  const { dateline, contacts, noDatelineFor } = fields;
  const needsNone = Object.entries(noDatelineFor).some(([field, exempt]) =>
    exempt.includes(textOf(values[field])),
  );
  const written = dateline === undefined ? undefined : values[dateline];
  return {
    title: textOf(values[fields.title]),
    lead: textOf(values[fields.lead]),
    body: textOfBlocks(values[fields.body]),
    hasDateline:
      dateline === undefined || needsNone
        ? null
        : isObject(written) && Object.values(written).some((value) => textOf(value) !== ''),
    hasContact: contacts === undefined ? null : relatedIn(saved[contacts], values[contacts]) > 0,
    knownAcronyms: fields.knownAcronyms,
  };
}
