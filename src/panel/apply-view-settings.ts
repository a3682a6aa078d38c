import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import type { View } from './read-views';
import { fingerprint, layOver, type ViewSettings, viewSettings } from './view-settings';

/** What was last applied to each view: our data, and the settings as the start-up left them. */
const memory = z.record(z.string(), z.object({ data: z.string(), settings: z.string() }));
type Memory = z.infer<typeof memory>;

interface ViewSettingsService {
  findConfiguration(model: { uid: string }): Promise<unknown>;
  updateConfiguration(model: { uid: string }, settings: ViewSettings): Promise<unknown>;
}

const service = (strapi: Core.Strapi, { kind }: View): ViewSettingsService =>
  strapi.plugin('content-manager').service(kind);

const store = (strapi: Core.Strapi) => strapi.store({ type: 'api', name: 'parvis', key: 'view-settings' });

async function present(strapi: Core.Strapi, view: View): Promise<ViewSettings> {
  return viewSettings.parse(await service(strapi, view).findConfiguration({ uid: view.uid }));
}

async function recall(strapi: Core.Strapi): Promise<Memory> {
  return memory.parse((await store(strapi).get({})) ?? {});
}

/**
 * Finds the views that nobody changed in the panel since the last start.
 *
 * Must run before the content manager starts: it then adds new fields to every view by itself, and its
 * changes could not be told from an administrator's.
 */
export async function findUntouchedViews(
  strapi: Core.Strapi,
  views: readonly View[],
): Promise<ReadonlySet<string>> {
  const remembered = await recall(strapi);
  const untouched = new Set<string>();
  for (const view of views) {
    const last = remembered[view.uid];
    if (!last || last.settings === fingerprint(await present(strapi, view))) untouched.add(view.uid);
  }
  return untouched;
}

/** For each relation to a content type of the application, the field that stands for its entries. */
function relationTitles(view: View, all: readonly View[]): Record<string, string> {
  const titles: Record<string, string> = {};
  for (const [name, { target }] of Object.entries(view.attributes)) {
    const related = all.find(({ uid }) => uid === target);
    if (related) titles[name] = related.panel.mainField;
  }
  return titles;
}

/**
 * Applies labels, hints and layouts to the content manager's views: each version of our data once, and only
 * to views that nobody changed in the panel. What an administrator arranged stays.
 *
 * @param untouched see {@link findUntouchedViews}.
 */
export async function applyViewSettings(
  strapi: Core.Strapi,
  views: readonly View[],
  untouched: ReadonlySet<string>,
): Promise<void> {
  await strapi.db.transaction(async () => {
    const remembered = await recall(strapi);
    const next: Memory = {};
    for (const view of views) {
      const titles = relationTitles(view, views);
      const data = fingerprint([view.panel, titles]);
      const last = remembered[view.uid];
      if (last && !untouched.has(view.uid)) {
        next[view.uid] = { ...last, data };
        if (last.data !== data) {
          strapi.log.info(
            `The view of ${view.uid} was arranged in the panel: its new default is not applied.`,
          );
        }
        continue;
      }
      if (last?.data !== data) {
        const settings = layOver(await present(strapi, view), view.panel, titles);
        await service(strapi, view).updateConfiguration({ uid: view.uid }, settings);
      }
      next[view.uid] = { data, settings: fingerprint(await present(strapi, view)) };
    }
    if (fingerprint(next) !== fingerprint(remembered)) await store(strapi).set({ value: next });
  });
}
