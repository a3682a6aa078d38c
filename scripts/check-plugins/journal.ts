import assert from 'node:assert/strict';
import { ARTICLE } from './application';
import type { PluginCheck } from './plugin-check';

/** Appends, refuses a change, verifies, and finds a tampered entry. */
export const journalCheck: PluginCheck = {
  plugin: 'journal',
  async check({ strapi, load }) {
    const { journal }: typeof import('@parvis/journal') = load('@parvis/journal');
    const subject = { type: ARTICLE, id: 'checked' };
    for (const action of ['check.first', 'check.second']) {
      await journal(strapi).append({ subject, action, actor: { kind: 'system', id: null } });
    }
    assert.deepEqual(
      (await journal(strapi).entriesOf(subject)).map(({ action }) => action),
      ['check.second', 'check.first'],
    );
    assert.equal((await journal(strapi).verify()).broken, undefined);

    const tamper = () => strapi.db.connection('parvis_journal').where({ sequence: 1 }).update({ note: 'x' });
    await assert.rejects(tamper, /append-only/);
    await strapi.db.connection.raw('alter table parvis_journal disable trigger all');
    await tamper();
    await strapi.db.connection.raw('alter table parvis_journal enable trigger all');
    assert.deepEqual((await journal(strapi).verify()).broken, { subject, sequence: 1, why: 'changed' });
  },
};
