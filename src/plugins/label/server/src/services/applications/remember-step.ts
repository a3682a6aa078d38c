import { type Actor, type Entry, type Json, journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { LabelContext } from '../context';
import type { ApplicationRow } from './application-rows';

const remembered = ({ state, version, revision }: ApplicationRow) => ({ state, version, revision });

/** Remembers a step of an application in its chain. @param more ids and hashes of what came of it. */
export const rememberStep = (
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    event,
    actor,
    before,
    after,
    more = {},
    note = '',
  }: {
    readonly event: string;
    readonly actor: Actor;
    readonly before: ApplicationRow;
    readonly after: ApplicationRow;
    readonly more?: Readonly<Record<string, Json>>;
    readonly note?: string;
  },
): Promise<Entry> =>
  journal(strapi).append(
    {
      subject: { type: 'label.application', id: String(after.id) },
      ...{ action: `label.application.${event}`, actor },
      ...{ before: remembered(before), after: { ...remembered(after), ...more } },
      ...(note.trim() === '' ? {} : { note }),
    },
    { trx },
  );
