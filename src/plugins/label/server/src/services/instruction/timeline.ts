import { type Entry, journal } from '@parvis/journal';
import type { Language } from '@parvis/procedure/server';
import { z } from 'zod';
import type { TimelineEntry } from '../../domain/instruction/office-view';
import { accountsOf } from '../accounts';
import type { LabelContext } from '../context';
import { timelineSaid } from './timeline-words';

const MOST = 1000;

const staff = z.array(
  z.object({ id: z.int(), firstname: z.string().nullish(), lastname: z.string().nullish() }),
);

const idsOf = (entries: readonly Entry[], wanted: Entry['actor']['kind']): number[] =>
  entries.flatMap(({ actor: { kind, id } }) => (kind === wanted && id !== null ? [Number(id)] : []));

/** The names that accounts of the panel bear now. */
async function namesOfStaff({ strapi }: LabelContext, ids: readonly number[]) {
  if (ids.length === 0) return new Map<number, string>();
  const found: unknown = await strapi.db.query('admin::user').findMany({
    select: ['id', 'firstname', 'lastname'],
    where: { id: { $in: [...new Set(ids)] } },
  });
  return new Map(
    staff
      .parse(found)
      .map(({ id, firstname, lastname }) => [id, [firstname, lastname].filter(Boolean).join(' ')]),
  );
}

/** What became of an application, the latest first, as the journal remembers it and in the reader's language. */
export async function timelineOf(
  context: LabelContext,
  application: number,
  language: Language,
): Promise<readonly TimelineEntry[]> {
  const subject = { type: 'label.application', id: String(application) };
  const entries = await journal(context.strapi).entriesOf(subject, { limit: MOST });
  const names = await namesOfStaff(context, idsOf(entries, 'staff'));
  const accounts = await accountsOf(context.strapi, idsOf(entries, 'api'));
  const who = ({ kind, id }: Entry['actor']): string | null => {
    if (kind === 'staff') return names.get(Number(id)) || null;
    return kind === 'api' ? (accounts.get(Number(id))?.username ?? null) : null;
  };
  return entries.map(({ at, action, actor, note }) => ({
    ...{ at: at.toISOString(), action, what: timelineSaid(action, language) },
    ...{ who: who(actor), note: note ?? null },
  }));
}
