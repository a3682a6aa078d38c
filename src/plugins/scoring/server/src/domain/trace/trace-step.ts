import { type Exact, written } from '../exact/exact';
import type { Sentence } from '../exact/in-words';
import * as ofPoints from './points-sentences';
import * as ofScore from './score-sentences';
import type { Fact } from './trace';

/** A number as it stands in a trace: exact and reduced, "35/2". */
type Written = string | number | null | readonly Written[] | { readonly [name: string]: Written };

/** One step from the marks to the score, which can be checked by itself. */
export interface TraceStep {
  /** The node that it is about. */
  readonly node: string;
  /** The step of the algorithm: S1 to S9. */
  readonly rule: Fact['rule'];
  readonly inputs: { readonly [name: string]: Written };
  readonly output: { readonly [name: string]: Written };
  readonly sentence: Sentence;
}

type Told = Pick<TraceStep, 'inputs' | 'output' | 'sentence'>;

const all = (values: Readonly<Record<string, Exact>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, value]) => [name, written(value)]));

const code = (level: { code: string } | null): string | null => level?.code ?? null;

function toldOf(fact: Fact): Told {
  switch (fact.kind) {
    case 'factor': {
      const { weight, factor, potential } = fact;
      return {
        ...{ inputs: all({ weight, factor }), output: all({ potential }) },
        sentence: ofPoints.factorSentence(fact),
      };
    }
    case 'no-child':
      return { inputs: {}, output: { applicable: 'no' }, sentence: ofPoints.noChildSentence(fact) };
    case 'nothing-left':
      return { inputs: {}, output: { applicable: 'no' }, sentence: ofPoints.nothingLeftSentence(fact) };
    case 'redistributed': {
      const before = Object.fromEntries(fact.to.map(({ node, from }) => [node, from]));
      const after = Object.fromEntries(fact.to.map(({ node, to }) => [node, to]));
      return {
        inputs: { points: written(fact.points), ...(fact.to.length > 0 ? { before: all(before) } : {}) },
        output: fact.to.length > 0 ? { after: all(after) } : {},
        sentence: ofPoints.redistributedSentence(fact),
      };
    }
    case 'over-budget': {
      const { points, budget } = fact;
      return {
        ...{ inputs: all({ points, budget }), output: { assessable: 'no' } },
        sentence: ofPoints.overBudgetSentence(fact),
      };
    }
    case 'aggregated': {
      const { marks, aggregation, mark, unit } = fact;
      return {
        inputs: { marks: marks.map(written), aggregation },
        output: all({ mark, unit }),
        sentence: ofPoints.aggregatedSentence(fact),
      };
    }
    case 'unassessed':
      return {
        ...{ inputs: { has: fact.has, needs: fact.needs }, output: {} },
        sentence: ofPoints.unassessedSentence(fact),
      };
    case 'sheet':
      return {
        inputs: { juror: fact.juror },
        output: all({ score: fact.score }),
        sentence: ofScore.sheetSentence(fact),
      };
    case 'capped':
      return {
        inputs: { by: fact.by, ...all({ ratio: fact.from }) },
        output: all({ ratio: fact.to }),
        sentence: ofPoints.cappedSentence(fact),
      };
    case 'points': {
      const { potential, obtained } = fact;
      return {
        ...{ inputs: all({ potential }), output: all({ obtained }) },
        sentence: ofPoints.pointsSentence(fact),
      };
    }
    case 'bonus': {
      const { bonus, points } = fact;
      return {
        ...{ inputs: all({ bonus }), output: all({ points }) },
        sentence: ofScore.bonusSentence(fact),
      };
    }
    case 'score': {
      const { points, potential, score } = fact;
      return {
        ...{ inputs: all({ points, potential }), output: all({ score }) },
        sentence: ofScore.scoreSentence(fact),
      };
    }
    case 'by-score':
      return {
        ...{ inputs: all({ score: fact.score }), output: { level: code(fact.level) } },
        sentence: ofScore.byScoreSentence(fact),
      };
    case 'gate-skipped':
      return {
        ...{ inputs: { level: fact.level.code }, output: { gate: 'skipped' } },
        sentence: ofScore.gateSkippedSentence(fact),
      };
    case 'gate-closed':
      return {
        ...{ inputs: { level: fact.level.code, gate: fact.gate.kind }, output: { gate: 'closed' } },
        sentence: ofScore.gateClosedSentence(fact),
      };
    case 'granted':
      return {
        ...{ inputs: { levelByScore: code(fact.byScore) }, output: { level: code(fact.level) } },
        sentence: ofScore.grantedSentence(fact),
      };
  }
}

/** The node a fact is about; of the whole, the root. */
function nodeOf(fact: Fact, root: string): string {
  if ('node' in fact) return fact.node;
  if (fact.kind === 'gate-closed' && 'node' in fact.gate) return fact.gate.node.code;
  return root;
}

/** S12: a fact as a step of the trace, with its sentence in both languages. */
export const traceStep = (fact: Fact, root: string): TraceStep => ({
  node: nodeOf(fact, root),
  rule: fact.rule,
  ...toldOf(fact),
});
