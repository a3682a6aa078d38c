import { basename, join } from 'node:path';
import { workspaces } from '../../scripts/build/workspaces';
import { type Parvis, startParvis } from '../support/parvis';

/** What each plugin of this project must bring. */
const PLUGINS = [
  { name: 'embargo', services: ['embargo', 'grants', 'readings'] },
  { name: 'jobs', services: ['jobs', 'mail', 'workers', 'metrics', 'board'] },
  { name: 'journal', services: ['journal'] },
  { name: 'label', services: ['label'] },
  { name: 'label-site', services: [] },
  { name: 'newsroom', services: ['pressDocuments', 'record', 'imports', 'mailings'] },
  { name: 'scoring', services: ['scoring'] },
];

describe('A running Parvis', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  it('answers that it is healthy', async () => {
    await parvis.http().get('/_health').expect(204);
  });

  // A plugin whose entry is missing loads empty, without an error.
  it.each(PLUGINS)('has every service of the plugin $name', ({ name, services }) => {
    expect(Object.keys(parvis.strapi.plugin(name)?.services ?? {})).toEqual(expect.arrayContaining(services));
  });

  it('has no plugin of this project whose services are not listed here', () => {
    const own = workspaces().filter(({ folder }) => folder.startsWith(join('src', 'plugins')));
    expect(PLUGINS.map(({ name }) => name).sort()).toEqual(own.map(({ folder }) => basename(folder)).sort());
  });

  it('refuses an unknown parameter', async () => {
    const token = await parvis.apiToken('full-access');
    const answer = await parvis.http().get('/api/themes?colour=red').set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(400);
  });
});
