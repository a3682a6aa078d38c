import type { Tried } from './trial-dossier';

/** What a form answers of a question instead of a mark: it does not apply. */
export const NOT_APPLICABLE = 'na';

/** The names of the fields of a question. */
export const fieldsOf = (code: string) => ({
  ...{ mark: `mark-${code}`, notApplicable: `na-${code}` },
  ...{ reason: `reason-${code}`, proof: `proof-${code}` },
});

/** What somebody tries out with a form, as its fields hold it. */
export interface FilledIn extends Tried {
  readonly marks: Readonly<Record<string, string>>;
}

/**
 * Reads the fields of a form. A mark is written with a decimal comma or point; what is left empty is not answered, and
 * what does not apply has no mark.
 *
 * @param codes the questions of the form; other fields are nobody's.
 */
export function filledIn(codes: readonly string[], fields: Readonly<Record<string, unknown>>): FilledIn {
  const sent = (name: string): string => {
    const value = Object.hasOwn(fields, name) ? fields[name] : '';
    return typeof value === 'string' ? value.trim() : '';
  };
  const answers = codes.map((code) => {
    const names = fieldsOf(code);
    const mark = sent(names.mark);
    const without = mark === NOT_APPLICABLE || sent(names.notApplicable) !== '';
    return { code, mark, without, reason: sent(names.reason), proven: sent(names.proof) !== '' };
  });
  const applying = answers.filter(({ without }) => !without);
  return {
    marks: Object.fromEntries(
      applying.flatMap(({ code, mark }) =>
        mark === '' ? [] : [[code, mark.replace(',', '.').replace('−', '-')]],
      ),
    ),
    notApplicable: Object.fromEntries(
      answers.flatMap(({ code, without, reason }) => (without ? [[code, reason]] : [])),
    ),
    evidence: applying.flatMap(({ code, proven }) => (proven ? [code] : [])),
  };
}
