import { placeInTried, trialDossier } from './trial-dossier';

const TRIED = { marks: { A: '3', B: null }, notApplicable: { C: 'Pas d’école' }, evidence: ['A'] };

describe('The dossier of a trial', () => {
  it('holds one sheet, what does not apply with its reason, and what could be proven', () => {
    expect(trialDossier({}, TRIED)).toEqual({
      applicability: { C: { state: 'na', reason: 'Pas d’école' } },
      evidence: { A: 'accepted' },
      sheets: [{ juror: 'commune', marks: { A: '3', B: null } }],
    });
  });

  it.each([
    [{ quorum: 3 }, 3],
    [{ quorum: 1, trim: 2 }, 5],
    [{ quorum: 7, trim: 1 }, 7],
  ])('holds so many equal sheets as %j asks for', (panel, sheets) => {
    const made = trialDossier(panel, TRIED).sheets;
    expect(new Set(made.map(({ juror }) => juror)).size).toBe(sheets);
    expect(made.every(({ marks }) => marks === TRIED.marks)).toBe(true);
  });

  it('has errors in places that whoever tried can find', () => {
    expect(placeInTried('/sheets/0/marks/A')).toBe('/marks/A');
    expect(placeInTried('/applicability/C/reason')).toBe('/notApplicable/C');
    expect(placeInTried('/applicability/C')).toBe('/notApplicable/C');
    expect(placeInTried('/applicability')).toBe('/notApplicable');
    expect(placeInTried('/evidence/D')).toBe('/evidence/D');
  });
});
