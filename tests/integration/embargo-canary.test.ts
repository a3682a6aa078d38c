import { isDeepStrictEqual } from 'node:util';
import { CALLERS, callersOf, UNKNOWN } from '../support/callers';
import { type Planted, plantCanaries, publishVisible, typesWithDrafts } from '../support/canaries';
import { BEFORE_ALL, planCanaries, planState, type UnderEmbargo } from '../support/canary-plans';
import { Gardener, randomWord } from '../support/gardener';
import { type Parvis, startParvis } from '../support/parvis';
import { type Answered, ReadingWalk, type Which } from '../support/reading-walk';

interface Attempt {
  readonly family: string;
  readonly query: string;
}
type Answers = readonly Answered<Attempt & { readonly path?: string }>[];

const word = randomWord();
let parvis: Parvis;
let callers: Map<string, string | undefined>;
let published: Map<string, string>;
let planted: Planted[];
let plans: UnderEmbargo;
let gardener: Gardener;
/** What was answered before there was anything to hide, by caller. */
const formerly = new Map<string, { rest: Answers; graphql: Answers }>();
const GATE_OFF = 'anonymous, gate off';

const ofReleases: Which = ({ path, query }) => /press-releases|pressRelease/.test(path ?? query);
const ofPlanned: Which = ({ path, query }) =>
  /press-releases|events|webinars|upload|pressRelease|event|webinar/.test(path ?? query.slice(0, 60));
const ofAnybody: Which = (attempt) => ofPlanned(attempt) || /^(version|search)$/.test(attempt.family);
const ofKnown: Which = (attempt) =>
  ofPlanned(attempt) && /^(root|version|search|page|filter)$/.test(attempt.family);

/** Everything is tried as nobody; of who is known, what choosing a version or finding by a word could bring. */
const attemptsOf = (caller: string): Which => (caller === 'anonymous' ? ofAnybody : ofKnown);

/** What a caller is answered to those attempts, while `where` is where the word would be. */
async function answers(where: readonly Planted[], caller: string, which: Which) {
  const walk = new ReadingWalk(parvis, where, word);
  const token = callers.get(caller);
  return { rest: await walk.rest(token, which), graphql: await walk.graphql(token, which) };
}

async function answersWithoutGate(where: readonly Planted[]) {
  const shut = parvis.openPreviewToAll();
  const found = await answers(where, 'anonymous', ofReleases);
  shut();
  return found;
}

/** The attempts that are answered otherwise than before, were it by a count, an order or an error. */
const differing = (before: Answers = [], after: Answers) =>
  after
    .filter(({ answer }, index) => !isDeepStrictEqual(answer, before[index]?.answer))
    .map(({ family, path, query }) => ({ family, path, query }));

beforeAll(async () => {
  parvis = await startParvis();
  parvis.stopClockAt(BEFORE_ALL);
  published = await publishVisible(parvis);
  callers = await callersOf(parvis);
  const nothing = typesWithDrafts(parvis).map((model) => ({
    model,
    hidden: UNKNOWN,
    changed: String(published.get(model.uid)),
  }));
  for (const caller of CALLERS) formerly.set(caller, await answers(nothing, caller, attemptsOf(caller)));
  formerly.set(GATE_OFF, await answersWithoutGate(nothing));
  gardener = await Gardener.with(parvis, word);
  planted = await plantCanaries(parvis, published, gardener);
  plans = await planCanaries(parvis, planted);
}, 600_000);
afterAll(() => parvis.stop());

describe('A canary under embargo, asked for over the content API', () => {
  it('waits in every state in which nothing is public', async () => {
    const { release, event, webinar } = plans;
    const states = [release, event, webinar].flatMap(({ hidden, changed }) => [hidden, changed]);
    expect(await Promise.all(states.map((documentId) => planState(parvis, documentId)))).toEqual([
      ...['awaiting-approval', 'planned', 'planned', 'planned', 'held', 'planned'],
    ]);
  });

  it.each(CALLERS)(
    'changes no answer of the content API, to the byte: %s',
    async (caller) => {
      const { rest, graphql } = await answers(planted, caller, attemptsOf(caller));
      expect(rest.length + graphql.length).toBeGreaterThan(200);
      expect(differing(formerly.get(caller)?.rest, rest)).toEqual([]);
      expect(differing(formerly.get(caller)?.graphql, graphql)).toEqual([]);
    },
    300_000,
  );

  it('(control: with the gate of drafts away each family of attempts is answered otherwise)', async () => {
    const found = await answersWithoutGate(planted);
    const before = formerly.get(GATE_OFF);
    const families = (all: readonly Attempt[]) => [...new Set(all.map(({ family }) => family))].sort();
    // Owners of files have a gate of their own: see published-only.test.ts.
    const walked = families(found.rest).filter((family) => family !== 'file owners');
    expect(families(differing(before?.rest, found.rest))).toEqual(walked);
    // What asks for nothing special is no attempt by itself.
    const asked = families(found.graphql).filter((family) => family !== 'root');
    expect(families(differing(before?.graphql, found.graphql))).toEqual(asked);
    expect(JSON.stringify(found)).toContain(word);
  }, 300_000);
});
