import { exact } from '../exact/exact';
import * as sentences from './points-sentences';

const NARROW = '\u202f';

function redistributed(lost: string, to: readonly (readonly [string, string, string])[], reason?: string) {
  return sentences.redistributedSentence({
    ...{ rule: 'S3', kind: 'redistributed', node: 'B2', points: exact(lost), reason: reason ?? null },
    to: to.map(([node, before, after]) => ({ node, from: exact(before), to: exact(after) })),
  });
}

describe('What is said of points', () => {
  it('tells a factor with what it leaves', () => {
    const fact = { weight: exact('40'), factor: exact('0.2'), potential: exact('8') };
    expect(sentences.factorSentence({ rule: 'S1', kind: 'factor', node: 'C', ...fact })).toEqual({
      fr: `C compte pour 20${NARROW}% de son poids${NARROW}: 40 → 8 points.`,
      en: 'C counts for 20% of its weight: 40 → 8 points.',
    });
  });

  it('tells where points go, and why', () => {
    expect(redistributed('15', [['B1', '20', '35']], 'compétence transférée à l’EPCI')).toEqual({
      fr: `B2 est sans objet (compétence transférée à l’EPCI)${NARROW}: ses 15 points passent à B1, 20 → 35.`,
      en: 'B2 does not apply (compétence transférée à l’EPCI): its 15 points go to B1, 20 → 35.',
    });
  });

  it('tells of several heirs', () => {
    const heirs = [
      ['B1', '20', '25'],
      ['B3', '20', '25'],
      ['B4', '20', '25'],
    ] as const;
    expect(redistributed('15', heirs).fr).toContain('passent à B1, 20 → 25, B3, 20 → 25 et B4, 20 → 25.');
    expect(redistributed('15', heirs.slice(0, 2)).en).toContain('go to B1, 20 → 25 and B3, 20 → 25.');
  });

  it('agrees with one point, and with half of one', () => {
    expect(redistributed('1', [['B1', '2', '3']]).fr).toBe(
      `B2 est sans objet${NARROW}: 1 point passe à B1, 2 → 3.`,
    );
    expect(redistributed('0.5', []).fr).toContain('0,5 point n’est pas redistribué.');
  });

  it('tells when points go to nobody', () => {
    expect(redistributed('30', [])).toEqual({
      fr: `B2 est sans objet${NARROW}: ses 30 points ne sont pas redistribués.`,
      en: 'B2 does not apply: its 30 points go to nobody.',
    });
  });

  it('tells when nothing is left of a node', () => {
    expect(sentences.noChildSentence({ node: 'B' }).fr).toBe(
      `Rien de ce que contient B ne s’applique${NARROW}: B est sans objet.`,
    );
    expect(sentences.nothingLeftSentence({ node: 'B' }).en).toBe(
      'Nothing that is worth points is left in B: B does not apply.',
    );
  });

  it.each([
    ['25', '25 points de B sont sans objet', '25 points of B do not apply'],
    ['1', '1 point de B est sans objet', '1 point of B does not apply'],
  ])('tells that %s of a pillar are too many not to apply', (lost, fr, en) => {
    const said = sentences.overBudgetSentence({
      ...{ rule: 'S3', kind: 'over-budget', node: 'B', points: exact(lost), budget: exact('0.5') },
    });
    expect(said).toEqual({
      fr: `${fr}, pour 0,5 au plus${NARROW}: aucun niveau ne peut être accordé.`,
      en: `${en}, where 0.5 may at most: no level can be granted.`,
    });
  });

  it('tells the marks of a criterion and what they became', () => {
    const fact = {
      rule: 'S5',
      kind: 'aggregated',
      node: 'A1',
      aggregation: 'criterion-median',
      ...{ mark: exact('2.5'), max: exact('4'), unit: exact('0.625') },
    } as const;
    expect(sentences.aggregatedSentence({ ...fact, marks: [exact('2'), exact('3')] })).toEqual({
      fr: `A1${NARROW}: notes 2 et 3, médiane 2,5 pour 4 au plus, soit 62,5${NARROW}%.`,
      en: 'A1: marks 2 and 3, median 2.5 of at most 4, which is 62.5%.',
    });
    expect(sentences.aggregatedSentence({ ...fact, marks: [exact('2.5')] })).toEqual({
      fr: `A1${NARROW}: note 2,5 pour 4 au plus, soit 62,5${NARROW}%.`,
      en: 'A1: mark 2.5 of at most 4, which is 62.5%.',
    });
  });

  it.each([
    [0, '0 note', '0 marks'],
    [1, '1 note', '1 mark'],
    [2, '2 notes', '2 marks'],
  ])('tells what is not assessed with %s marks', (has, fr, en) => {
    const said = sentences.unassessedSentence({ rule: 'S5', kind: 'unassessed', node: 'A1', has, needs: 3 });
    expect(said).toEqual({
      fr: `A1 n’est pas encore évalué${NARROW}: ${fr} pour 3 au moins.`,
      en: `A1 is not assessed yet: ${en} of at least 3.`,
    });
  });

  it('tells a cap and what a node obtains', () => {
    const capped = { node: 'A', by: 'B', from: exact('1'), to: exact('1/3') };
    expect(sentences.cappedSentence({ rule: 'S6', kind: 'capped', ...capped }).fr).toBe(
      `A ne peut dépasser B${NARROW}: 100${NARROW}% → 33,33${NARROW}%.`,
    );
    const points = { node: 'A', obtained: exact('1'), potential: exact('40') };
    expect(sentences.pointsSentence({ rule: 'S6', kind: 'points', ...points })).toEqual({
      fr: 'A obtient 1 point sur 40.',
      en: 'A obtains 1 point of 40.',
    });
  });
});
