import { filledIn } from './form-fields';

describe('A form that is sent', () => {
  it('answers with marks, reasons and what could be proven', () => {
    const fields = {
      ...{ 'mark-A': '2', 'proof-A': 'on', 'reason-A': 'écrit par erreur' },
      ...{ 'mark-B': 'na', 'reason-B': ' Pas d’école ', 'proof-B': 'on' },
      ...{ 'mark-C': ' −3,25 ', 'mark-D': '', 'mark-E': '4', 'na-E': 'on' },
    };
    expect(filledIn(['A', 'B', 'C', 'D', 'E', 'F'], fields)).toEqual({
      marks: { A: '2', C: '-3.25' },
      notApplicable: { B: 'Pas d’école', E: '' },
      evidence: ['A'],
    });
  });

  it('says nothing with fields of no question, nor with anything but texts', () => {
    const fields = { 'mark-X': '2', 'mark-A': ['1', '2'], 'mark-B': { C: '1' } };
    const nothing = { marks: {}, notApplicable: {}, evidence: [] };
    expect(filledIn(['A', 'B', 'constructor'], fields)).toEqual(nothing);
  });
});
