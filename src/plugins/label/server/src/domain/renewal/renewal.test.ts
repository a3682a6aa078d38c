import type { AnswerGiven } from '../application/completeness';
import type { Question } from '../application/questions';
import { renew } from './renewal';

const question = (code: string, own: Partial<Question> = {}): Question => ({
  ...{ code, label: `Question ${code}`, help: null, within: [], descriptors: {}, mayBeNotApplicable: true },
  scale: { min: '0', max: '4', step: '1' },
  evidence: { minimum: 0, kinds: [] },
  ...own,
});
const GIVEN: AnswerGiven = { text: 'Deux réunions par an.', mark: '3', notApplicable: null };
const answered = (...codes: string[]) => new Map(codes.map((code) => [code, GIVEN]));

describe('A renewed application', () => {
  it('begins with the earlier answers to the questions that are still asked', () => {
    const { answers, changes } = renew(
      [question('A'), question('B'), question('C')],
      [question('C'), question('A'), question('D')],
      answered('A', 'B', 'D'),
    );
    expect([...answers]).toEqual([['A', GIVEN]]);
    expect(changes).toEqual([
      { question: 'C', change: 'same' },
      { question: 'A', change: 'same' },
      { question: 'D', change: 'new' },
      { question: 'B', change: 'gone' },
    ]);
  });

  it('keeps the words, and leaves the mark out when the scale is another', () => {
    const rescaled = question('A', { scale: { min: '0', max: '10', step: null } });
    const { answers, changes } = renew([question('A')], [rescaled], answered('A'));
    expect(answers.get('A')).toEqual({ ...GIVEN, mark: null });
    expect(changes).toEqual([{ question: 'A', change: 'rescaled' }]);
  });

  it.each<[string, Partial<Question>]>([
    ['its label', { label: 'Autrement dit' }],
    ['its help', { help: 'Depuis deux ans.' }],
    ['its evidence', { evidence: { minimum: 1, kinds: [] } }],
    ['its descriptors', { descriptors: { '0': 'Rien' } }],
  ])('tells that a question reads otherwise: %s', (_, own) => {
    const { answers, changes } = renew([question('A')], [question('A', own)], answered('A'));
    expect(answers.get('A')).toEqual(GIVEN);
    expect(changes).toEqual([{ question: 'A', change: 'reworded' }]);
  });

  it('no longer says that a question does not apply when that may not be said any more', () => {
    const before = new Map([['A', { text: '', mark: null, notApplicable: 'Pas d’école.' }]]);
    const { answers } = renew([question('A')], [question('A', { mayBeNotApplicable: false })], before);
    expect(answers.get('A')).toEqual({ text: '', mark: null, notApplicable: null });
  });

  it('is not moved by another order of what has no order', () => {
    const kinds = (...all: string[]) => question('A', { evidence: { minimum: 1, kinds: all } });
    expect(renew([kinds('file', 'link')], [kinds('link', 'file')], new Map()).changes).toEqual([
      { question: 'A', change: 'same' },
    ]);
  });
});
