import { join } from 'node:path';
import { applyViewSettings, findUntouchedViews } from '../../src/panel/apply-view-settings';
import { readViews, type View } from '../../src/panel/read-views';
import { type ViewSettings, viewSettings } from '../../src/panel/view-settings';
import { type Parvis, startParvis } from '../support/parvis';

const views = readViews(join(__dirname, '../../src'));
let parvis: Parvis;

beforeAll(async () => {
  parvis = await startParvis();
});
afterAll(() => parvis.stop());

const contentManager = () => parvis.strapi.plugin('content-manager').service('content-types');

async function viewOf(uid: string): Promise<ViewSettings> {
  return viewSettings.parse(await contentManager().findConfiguration({ uid }));
}

const columnsOf = async (uid: string) => (await viewOf(uid)).layouts.list;

/** What a start does with the views, in its order. */
async function startAgain(release: readonly View[] = views): Promise<void> {
  const untouched = await findUntouchedViews(parvis.strapi, release);
  await parvis.strapi.plugin('content-manager').service('components').syncConfigurations();
  await contentManager().syncConfigurations();
  await applyViewSettings(parvis.strapi, release, untouched);
}

async function arrangeInPanel(uid: string, list: string[]): Promise<void> {
  const present = await viewOf(uid);
  await contentManager().updateConfiguration({ uid }, { ...present, layouts: { ...present.layouts, list } });
}

/** A later release in which one content type shows other columns. */
const laterRelease = (uid: string, list: string[]): View[] =>
  views.map((view) =>
    view.uid === uid && view.kind === 'content-types' ? { ...view, panel: { ...view.panel, list } } : view,
  );

test('after the first start, every view is laid out, labelled and explained', async () => {
  for (const { uid, kind, panel } of views) {
    const service = parvis.strapi.plugin('content-manager').service(kind);
    const { settings, metadatas, layouts } = viewSettings.parse(await service.findConfiguration({ uid }));
    expect([uid, layouts.edit]).toEqual([uid, panel.edit]);
    expect(settings.mainField).toBe(panel.mainField);
    for (const [name, { fr, description, readOnly }] of Object.entries(panel.fields)) {
      expect(metadatas[name]?.edit).toMatchObject({ label: fr, description, editable: readOnly !== true });
    }
  }
});

test('a relation shows the title of its target, not the first text field', async () => {
  const { metadatas } = await viewOf('api::event.event');
  expect(metadatas.relatedReleases?.edit.mainField).toBe('title');
});

test('starting again changes nothing', async () => {
  await startAgain();
  const everyRow = () => parvis.strapi.db.query('strapi::core-store').findMany({ orderBy: { id: 'asc' } });
  const before = await everyRow();
  await startAgain();
  expect(await everyRow()).toEqual(before);
});

test('what an administrator arranged stays, start after start', async () => {
  await arrangeInPanel('api::theme.theme', ['slug']);
  await startAgain();
  await startAgain();
  expect(await columnsOf('api::theme.theme')).toEqual(['slug']);
});

test('a later release changes a view that nobody arranged', async () => {
  await startAgain(laterRelease('api::page.page', ['title', 'slug']));
  expect(await columnsOf('api::page.page')).toEqual(['title', 'slug']);
});

test('a later release leaves a view that an administrator arranged', async () => {
  await arrangeInPanel('api::person.person', ['title']);
  const release = laterRelease('api::person.person', ['name', 'updatedAt']);
  await startAgain(release);
  await startAgain(release);
  expect(await columnsOf('api::person.person')).toEqual(['title']);
});

test('(control: taken for untouched, an arranged view would be overwritten)', async () => {
  const uid = 'api::partner.partner';
  await arrangeInPanel(uid, ['kind']);
  const release = laterRelease(uid, ['name', 'updatedAt']);
  await applyViewSettings(parvis.strapi, release, new Set(release.map((view) => view.uid)));
  expect(await columnsOf(uid)).toEqual(['name', 'updatedAt']);
});
