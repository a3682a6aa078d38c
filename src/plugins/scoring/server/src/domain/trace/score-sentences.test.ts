import { criterion, grid, nodeOf } from '../../../../tests/support/in-few-words';
import { exact } from '../exact/exact';
import * as sentences from './score-sentences';

const NARROW = '\u202f';
const on = grid([criterion('B', '60')], { levels: [{ code: '1', label: 'Or', threshold: '35' }] });
const [level = null] = on.levels;

describe('What is said of a score', () => {
  it('has both its places', () => {
    const score = { points: exact('67.5'), potential: exact('100'), score: exact('67.5') };
    expect(sentences.scoreSentence({ rule: 'S8', kind: 'score', ...score })).toEqual({
      fr: `Score${NARROW}: 67,50 sur 100.`,
      en: 'Score: 67.50 of 100.',
    });
  });

  it('says of how many points it is the share where the whole is not 100', () => {
    const score = { points: exact('1'), potential: exact('60'), score: exact('5/3') };
    expect(sentences.scoreSentence({ rule: 'S8', kind: 'score', ...score })).toEqual({
      fr: `Score${NARROW}: 1 point sur 60, soit 1,67 sur 100.`,
      en: 'Score: 1 point of 60, which is 1.67 of 100.',
    });
  });

  it('says the score of one sheet by the juror’s pseudonym', () => {
    expect(sentences.sheetSentence({ rule: 'S5', kind: 'sheet', juror: 'J1', score: exact('50') })).toEqual({
      fr: `Fiche J1${NARROW}: 50,00 sur 100.`,
      en: 'Sheet J1: 50.00 of 100.',
    });
  });

  it('says what a bonus adds', () => {
    const bonus = { bonus: exact('2.5'), points: exact('70') };
    expect(sentences.bonusSentence({ rule: 'S7', kind: 'bonus', ...bonus })).toEqual({
      fr: `Bonus${NARROW}: 2,5 points de plus, 70 en tout.`,
      en: 'Bonus: 2.5 points more, 70 in all.',
    });
  });

  it('names levels by their labels', () => {
    const byScore = { rule: 'S9', kind: 'by-score', score: exact('50') } as const;
    expect(sentences.byScoreSentence({ ...byScore, level }).fr).toBe(
      `Le score atteint le niveau «${NARROW}Or${NARROW}».`,
    );
    expect(sentences.byScoreSentence({ ...byScore, level: null }).en).toBe('The score reaches no level.');
    const granted = { rule: 'S9', kind: 'granted', byScore: level } as const;
    expect(sentences.grantedSentence({ ...granted, level })).toEqual({
      fr: `Niveau accordé${NARROW}: «${NARROW}Or${NARROW}».`,
      en: 'Level granted: “Or”.',
    });
    expect(sentences.grantedSentence({ ...granted, level: null }).fr).toBe('Aucun niveau n’est accordé.');
  });

  it('says which gate is closed and which is left out', () => {
    if (level === null) throw new Error('The grid has a level.');
    const closed = { level, gate: { kind: 'evidence', node: nodeOf(on, 'B') } } as const;
    expect(sentences.gateClosedSentence(closed)).toEqual({
      fr: `Pour le niveau «${NARROW}Or${NARROW}», aucune preuve n’est acceptée pour B.`,
      en: 'For the level “Or”, no evidence has been accepted for B.',
    });
    const skipped = { rule: 'S9', kind: 'gate-skipped', node: 'B', level } as const;
    expect(sentences.gateSkippedSentence(skipped).fr).toBe(
      `La condition du niveau «${NARROW}Or${NARROW}» sur B est écartée${NARROW}: B est sans objet.`,
    );
  });
});
