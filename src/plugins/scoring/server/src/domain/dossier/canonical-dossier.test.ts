import { dossierFile } from '../../../../tests/support/in-few-words';
import { canonicalDossier } from './canonical-dossier';
import type { DossierFile } from './dossier-file';

const two = dossierFile({ na: ['B'], factors: { C: '0.50' }, marks: [{ A: '3.0' }, { A: null }] });

describe('A dossier in its canonical form', () => {
  it('has its numbers reduced and its sheets in the order of their jurors', () => {
    const turned: DossierFile = { ...two, sheets: [...two.sheets].reverse() };
    expect(canonicalDossier(turned)).toEqual({
      applicability: {
        B: { state: 'na', reason: 'hors compétence', factor: null },
        C: { state: 'factor', reason: '', factor: '1/2' },
      },
      sheets: [
        { juror: 'J1', marks: { A: '3' } },
        { juror: 'J2', marks: { A: null } },
      ],
      evidence: {},
    });
  });

  it('is the same with a sheet that was excluded as without it', () => {
    const recused = { juror: 'J3', excluded: true, marks: { A: '0' } };
    expect(canonicalDossier({ ...two, sheets: [...two.sheets, recused] })).toEqual(canonicalDossier(two));
  });

  it('is the same when what is empty is left out', () => {
    expect(canonicalDossier({ sheets: [] })).toEqual(canonicalDossier(dossierFile({})));
  });

  it('keeps an abstention apart from a mark that is not there', () => {
    const silent: DossierFile = { sheets: [{ juror: 'J1', marks: {} }] };
    const abstained: DossierFile = { sheets: [{ juror: 'J1', marks: { A: null } }] };
    expect(canonicalDossier(silent)).not.toEqual(canonicalDossier(abstained));
  });
});
