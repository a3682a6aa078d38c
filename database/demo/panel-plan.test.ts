import { answersOf, panelPlan } from './panel-plan';

const {
  dossiers: [dossier],
} = panelPlan.parse({
  ...{ label: 'Jury', grid: '7', state: 'open', members: [] },
  dossiers: [
    {
      ...{ commune: 'claircombe', jurors: ['Juror', 'Juror 3'], marks: { A1: '3 -', A2: '4 .' } },
      comments: [{ juror: 'Juror 3', criterion: 'A1', text: 'Rien au dossier.' }],
    },
  ],
});
if (dossier === undefined) throw new Error('There is a dossier.');

describe('what a juror of the demo gives', () => {
  it('is the sign in their place, with their comment', () => {
    expect(answersOf(dossier, 'Juror')).toEqual([
      { code: 'A1', given: { mark: '3', comment: '' } },
      { code: 'A2', given: { mark: '4', comment: '' } },
    ]);
  });

  it('is an abstention for a hyphen, and nothing yet for a point', () => {
    expect(answersOf(dossier, 'Juror 3')).toEqual([
      { code: 'A1', given: { mark: null, comment: 'Rien au dossier.' } },
    ]);
  });

  it('is nothing from somebody who does not judge the dossier', () => {
    expect(answersOf(dossier, 'Juror 2')).toEqual([]);
  });
});
