import assert from 'node:assert/strict';
import { ARTICLE, WRITE_TASK } from './application';
import type { PluginCheck } from './plugin-check';
import { until } from './until';

/** Does the application's own task, and not what was rolled back. */
export const jobsCheck: PluginCheck = {
  plugin: 'jobs',
  async check({ strapi, load }) {
    const { jobs }: typeof import('@parvis/jobs') = load('@parvis/jobs');
    const written = async (title: string) => (await strapi.db.query(ARTICLE).count({ where: { title } })) > 0;

    const undone = strapi.db.transaction(async ({ trx }) => {
      await jobs(strapi).enqueue(WRITE_TASK, { title: 'Undone' }, { trx });
      throw new Error('undone');
    });
    await assert.rejects(undone, /undone/);
    await jobs(strapi).enqueue(WRITE_TASK, { title: 'Done' });
    await until('the job is done', () => written('Done'));
    assert.equal(await written('Undone'), false);
  },
};
