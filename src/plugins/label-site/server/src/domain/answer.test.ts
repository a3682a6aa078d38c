import { answerBody, EMPTY, saysTheSame, typedAnswer, typedOf } from './answer';
import { FormFields } from './form-fields';

const read = (fields: object) => answerBody(typedAnswer(FormFields.of(fields)));

describe('The form of a question', () => {
  it('gives a text and a mark, with a comma or a point', () => {
    expect(read({ text: 'Oui', mark: '2,5' })).toEqual({ text: 'Oui', mark: '2.5', notApplicable: null });
    expect(read({ text: '', mark: '' })).toEqual({ text: '', mark: null, notApplicable: null });
  });

  it('gives a reason instead of a mark where the question does not apply', () => {
    const expected = { text: '', mark: null, notApplicable: 'Pas d’école' };
    expect(read({ mark: 'na', reason: 'Pas d’école' })).toEqual(expected);
    expect(read({ mark: '3', na: 'on', reason: 'Pas d’école' })).toEqual(expected);
  });

  it('keeps what was typed when it is shown again', () => {
    const typed = typedAnswer(FormFields.of({ text: 'Oui', mark: '3', na: 'on', reason: 'Non' }));
    expect(typed).toEqual({ text: 'Oui', mark: '3', applies: false, reason: 'Non' });
  });

  it('says the same as what was saved when nothing was changed', () => {
    const saved = typedOf({ text: 'Oui', mark: '2.5', notApplicable: null });
    expect(saysTheSame(saved, { ...EMPTY, text: 'Oui', mark: '2,5' })).toBe(true);
    expect(saysTheSame(saved, { ...EMPTY, text: 'Oui', mark: '3' })).toBe(false);
  });
});
