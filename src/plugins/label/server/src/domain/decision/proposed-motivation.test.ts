import { proposedMotivation } from './proposed-motivation';

const OUTCOME = { commune: 'Valmont-les-Prés', score: '67.50', pillars: [], blockers: [] };

describe('The reasons with which the jury begins', () => {
  it('say what was obtained, pillar by pillar, and the level that the grid gives', () => {
    const pillars = [
      { label: 'Associer', obtained: '30.00', potential: '40.00' },
      { label: 'Informer', obtained: '37.50', potential: '60.00' },
    ];
    expect(proposedMotivation({ ...OUTCOME, level: 'Deux', pillars })).toBe(
      [
        'Au vu du dossier et des fiches du jury, la commune de Valmont-les-Prés obtient 67,50 points sur 100.',
        'Par pilier\u202f: Associer, 30,00 sur 40,00\u202f; Informer, 37,50 sur 60,00.',
        'La grille lui donne le niveau «\u202fDeux\u202f».',
      ].join('\n'),
    );
  });

  it('say what is in the way', () => {
    const blockers = ['Il manque 2,31 points au pilier B.'];
    expect(
      proposedMotivation({ ...OUTCOME, level: null, blockers })
        .split('\n')
        .slice(1),
    ).toEqual(['La grille ne lui donne pas de niveau.', 'Il manque 2,31 points au pilier B.']);
  });
});
