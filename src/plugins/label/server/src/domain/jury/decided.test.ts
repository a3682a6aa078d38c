import type { Question } from '../application/questions';
import { decidedDossier } from './decided';

const question = (code: string, evidence: Question['evidence'] = { minimum: 0, kinds: [] }): Question => ({
  ...{ code, label: code, help: null, within: [], descriptors: {}, mayBeNotApplicable: true, evidence },
  scale: { min: '0', max: '4', step: '1' },
});
const piece = (code: string, decision: 'accepted' | 'rejected' | null, kind = 'file') => ({
  ...{ questions: [code], kind, decision },
});
const decided = (questions: readonly Question[], pieces: readonly ReturnType<typeof piece>[]) =>
  decidedDossier(questions, { applicability: new Map(), pieces }).evidence;

describe('What the jury is bound to', () => {
  it('says what does not apply, or only in part, with the reason', () => {
    const applicability = new Map([
      ['A', { state: 'na' as const, factor: null, reason: 'Sans école' }],
      ['B', { state: 'factor' as const, factor: '1/2', reason: 'Compétence partagée' }],
      ['C', { state: 'applies' as const, factor: null, reason: 'Vérifié' }],
    ]);
    const questions = [question('A'), question('B'), question('C')];
    expect(decidedDossier(questions, { applicability, pieces: [] }).applicability).toEqual({
      A: { state: 'na', reason: 'Sans école' },
      B: { state: 'factor', factor: '1/2', reason: 'Compétence partagée' },
    });
  });

  it('accepts evidence when enough pieces of the kinds that are asked for were accepted', () => {
    const asked = question('A', { minimum: 2, kinds: ['file'] });
    expect(decided([asked], [piece('A', 'accepted'), piece('A', 'accepted')])).toEqual({ A: 'accepted' });
    expect(decided([asked], [piece('A', 'accepted'), piece('A', 'rejected')])).toEqual({ A: 'rejected' });
    expect(decided([asked], [piece('A', 'accepted'), piece('A', 'accepted', 'link')])).toEqual({
      A: 'rejected',
    });
  });

  it('needs one accepted piece where none was asked for, and none where none was given', () => {
    expect(decided([question('A')], [piece('A', null)])).toEqual({ A: 'rejected' });
    expect(decided([question('A')], [piece('A', 'accepted')])).toEqual({ A: 'accepted' });
    expect(decided([question('A')], [piece('B', 'accepted')])).toEqual({});
  });
});
