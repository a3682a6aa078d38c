import { type Answers, BlindWalk, differing } from '../support/blind-walk';
import { type Parvis, startParvis } from '../support/parvis';
import { ScoringDesk } from '../support/scoring-desk';

const OFFICE = 'Bureau';

/** Bodies of every kind of step; most are refused, some succeed, and those change both databases alike. */
const BODIES: readonly object[] = [
  {},
  { version: 1 },
  { version: 999 },
  { mark: '9', comment: '', version: 1 },
  { mark: '2', comment: 'Vu', version: 999 },
  { marks: {} },
  { marks: { '3': { A: '0' } } },
  { partial: true },
  { perDossier: 2 },
  { reason: '' },
];

describe('A juror who has not submitted', () => {
  let parvis: Parvis;
  let desk: ScoringDesk;
  let walk: BlindWalk;
  let putBack: () => Promise<void>;
  let assignments: ReadonlyMap<string, number>;

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-11-21T09:00:00Z');
    desk = new ScoringDesk(parvis);
    await desk.people(OFFICE, ['Ada', 'Bea']);
    await desk.account('Pia', 'Juror', 'Label office');
    const communes = [await desk.commune('29999'), await desk.commune('85999')];
    ({ assignments } = await desk.openPanel(OFFICE, communes, ['Ada', 'Bea', 'Pia']));
    // Somebody has begun, and the other dossier is done by all: both lists have something to sort and count.
    await desk.mark('Ada', at('Ada 0'), { A: '1' }, { submit: false });
    for (const name of ['Ada', 'Bea', 'Pia']) await desk.mark(name, at(`${name} 1`), { A: '3', B: '2' });
    walk = new BlindWalk(parvis, communes[0] ?? '');
    putBack = await parvis.keepDatabase();
  });
  afterAll(() => parvis.stop());

  const at = (key: string): number => assignments.get(key) ?? 0;

  /** What somebody is answered in two databases: a colleague has given nothing in one, and submitted in the other. */
  async function inBoth(
    name: string,
    ask: (token: string) => Promise<Answers>,
  ): Promise<readonly [Answers, Answers]> {
    await putBack();
    const without = await ask(desk.tokenOf(name));
    await putBack();
    await desk.mark('Bea', at('Bea 0'), { A: '4', B: '4' });
    return [without, await ask(desk.tokenOf(name))];
  }

  const JURORS = ['Ada', 'Pia'] as const;

  it.each(JURORS)(
    'is answered alike over every route, and after every refusal, whatever a colleague has given: %s',
    async (name) => {
      const answers = await inBoth(name, async (token) => {
        const read = await walk.reads(token);
        expect(read.size).toBeGreaterThan(500);
        const refused = await walk.writes(token, BODIES);
        const afterwards = [...(await walk.readsOfScoring(token))];
        return new Map([
          ...read,
          ...refused,
          ...afterwards.map(([asked, text]) => [`${asked} again`, text] as const),
        ]);
      });
      expect(differing(...answers)).toEqual([]);
    },
    300_000,
  );

  it('sees what the others gave once their own sheet is submitted and they preside', async () => {
    const answers = await inBoth('Pia', async (token) => {
      await desk.mark('Pia', at('Pia 0'), { A: '2', B: '2' });
      return walk.readsOfScoring(token);
    });
    expect(differing(...answers)).toContainEqual(expect.stringContaining('/scoring/panels/1/dossiers/1?'));
  });

  it('would read colleagues’ sheets if a sheet did not belong to its juror', async () => {
    const close = parvis.openSheetsToJurors();
    const leaks = differing(...(await inBoth('Ada', (token) => walk.readsOfScoring(token))));
    close();
    expect(leaks).toContainEqual(expect.stringContaining('/scoring/desk?'));
    expect(leaks).toContainEqual(expect.stringContaining(`/scoring/sheets/${at('Bea 0')}?`));
  });

  it('would read them on the pages of a panel if these did not look for a sheet of one’s own', async () => {
    const close = parvis.openSheetsToPresidents();
    const answers = await inBoth('Pia', async (token) => {
      const read = await walk.readsOfScoring(token);
      return new Map([...read, ...(await walk.writes(token, BODIES))]);
    });
    const leaks = differing(...answers);
    close();
    for (const page of ['/scoring/panels?', '/scoring/panels/1?', '/scoring/panels/1/dossiers/1?']) {
      expect(leaks).toContainEqual(expect.stringContaining(page));
    }
    for (const step of ['run', 'simulate']) {
      expect(leaks).toContainEqual(expect.stringContaining(`/scoring/panels/1/dossiers/1/${step}`));
    }
  }, 300_000);
});
