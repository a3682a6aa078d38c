import assert from 'node:assert/strict';
import { z } from 'zod';
import { ARTICLE } from './application';
import { fullAccess } from './full-access';
import type { Application, PluginCheck } from './plugin-check';

const GRID = {
  ...{ code: 'CHECK', version: '1' },
  root: { code: 'R', weight: '10', scale: { min: '0', max: '4', step: '1' } },
};

const document = z.object({ data: z.object({ documentId: z.string() }) });
const published = z.object({
  data: z.object({
    ...{ title: z.string(), grid: z.unknown(), dossier: z.unknown() },
    result: z.object({ resultHash: z.string() }),
  }),
});

async function staff({ strapi }: Application, name: string): Promise<number> {
  const { id } = await strapi.service('admin::user').create({
    ...{ email: `${name}@check.example`, firstname: name, password: 'Check1-password', isActive: true },
    ...{ roles: [], registrationToken: null },
  });
  return id;
}

/** What a step answered. @throws when it was refused. */
function valueAfter<Value>(outcome: { done: true; value: Value } | { done: false }): Value {
  assert.ok(outcome.done, JSON.stringify(outcome));
  return outcome.value;
}

/**
 * Has a juror score an article of the application on a grid, publishes the result, and recomputes it with the packed
 * engine to the same hash.
 */
export const scoringCheck: PluginCheck = {
  plugin: 'scoring',
  options: { types: { [ARTICLE]: { title: 'title' } } },
  async check(application) {
    const { strapi, url, load } = application;
    const { scoring }: typeof import('@parvis/scoring') = load('@parvis/scoring');
    const { grids, panels, sheets, runs } = scoring(strapi);
    const [office, juror] = [await staff(application, 'office'), await staff(application, 'juror')];
    const created = await fetch(`${url}/api/articles?status=draft`, {
      method: 'POST',
      headers: {
        Authorization: `Bearer ${await fullAccess(application, 'scoring')}`,
        'Content-Type': 'application/json',
      },
      body: JSON.stringify({ data: { title: 'A dossier' } }),
    });
    const { documentId } = document.parse(await created.json()).data;

    const asked = { staff: office };
    const grid = valueAfter(await grids.create(GRID));
    for (const event of ['submit', 'publish'] as const) valueAfter(await grids.step(grid, event, asked));
    const panel = valueAfter(await panels.create({ uid: ARTICLE, label: 'Panel', grid }, office));
    valueAfter(await panels.setMembers(panel, [{ juror, commune: null, epci: null }], asked));
    valueAfter(await panels.addDossiers(panel, [documentId], asked));
    const [line] = (await panels.view(panel, office))?.lines ?? [];
    const dossier = line?.dossier ?? 0;
    valueAfter(await panels.assign(panel, [{ dossier, juror }], asked));
    valueAfter(await panels.open(panel, asked));

    const [mine] = (await sheets.desk(juror)).lines;
    const own = { juror, assignment: mine?.assignment ?? 0 };
    const { version } = valueAfter(await sheets.view(own, 'en'));
    const given = { mark: '3', comment: '' };
    const saved = valueAfter(await sheets.save(own, { code: 'R', given, version }));
    valueAfter(await sheets.submit(own, saved.version));
    const run = valueAfter(await runs.run({ panel, dossier }, { staff: office, partial: false }));
    const { publicToken } = valueAfter(await runs.publish(run, office));

    const answer = await fetch(`${url}/api/scoring/results/${publicToken}`);
    const { data } = published.parse(await answer.json());
    // The article is a draft: its title is nobody's business yet.
    assert.equal(data.title, documentId);
    const engine: typeof import('@parvis/scoring/engine') = load('@parvis/scoring/engine');
    const [gridFile, dossierFile] = [engine.gridOf(data.grid), engine.dossierOf(data.dossier)];
    assert.ok(gridFile.ok && dossierFile.ok);
    const read = engine.readGrid(gridFile.value);
    assert.ok(read.ok);
    const again = engine.readDossier(dossierFile.value, read.value);
    assert.ok(again.ok);
    const recomputed = engine.score(read.value, again.value);
    assert.ok(recomputed.ok);
    assert.equal(recomputed.value.resultHash, data.result.resultHash);
    assert.equal((await fetch(`${url}/api/scoring/recompute.js`)).status, 200);
  },
};
