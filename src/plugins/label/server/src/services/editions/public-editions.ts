import { now } from '@parvis/clock';
import { inTransaction } from '@parvis/procedure/server';
import { type GridFile, scoring } from '@parvis/scoring';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { CalendarPoint } from '../../domain/edition/calendar';
import { type PublicState, publicStateOf } from '../../domain/edition/public-edition';
import type { LabelContext } from '../context';
import { EDITIONS, PROGRAMMES } from '../tables';
import { editionRowOf } from './edition-rows';
import { writtenCalendar } from './edition-views';

/** An edition as everybody may see it. Instants are in UTC. */
export interface PublicEdition {
  readonly id: number;
  readonly programme: { readonly slug: string; readonly title: string; readonly description: string };
  readonly year: number;
  readonly state: PublicState;
  /** The IANA zone in which people speak of its instants. */
  readonly zone: string;
  readonly calendar: Readonly<Record<CalendarPoint, string | null>>;
}

/** An edition with the grid on which it is judged. */
export interface AskedEdition {
  readonly edition: PublicEdition;
  readonly grid: GridFile;
}

const named = z.object({ slug: z.string(), title: z.string(), description: z.string() });

/** Shows an edition; nothing of one that is not public. */
function shown(
  found: unknown,
): readonly { readonly edition: PublicEdition; readonly gridId: number | null }[] {
  const { id, year, zone, calendar, gridId, ...row } = editionRowOf(found);
  const state = publicStateOf(row.state, calendar, now());
  if (state === null) return [];
  const programme = named.parse(found);
  return [{ edition: { id, programme, year, state, zone, calendar: writtenCalendar(calendar) }, gridId }];
}

const asked = (trx: Knex.Transaction) =>
  trx(`${EDITIONS} as edition`)
    .join(`${PROGRAMMES} as programme`, 'programme.id', 'edition.programme_id')
    .select('edition.*', 'programme.slug', 'programme.title', 'programme.description');

/** Every edition that is public, the latest year first. */
export function publicEditions({ strapi }: LabelContext): Promise<readonly PublicEdition[]> {
  return inTransaction(strapi.db, async (trx) => {
    const rows: unknown[] = await asked(trx).orderBy([
      { column: 'edition.year', order: 'desc' },
      { column: 'edition.id', order: 'desc' },
    ]);
    return rows.flatMap((found) => shown(found).map(({ edition }) => edition));
  });
}

/** A public edition and what it asks; null when there is none of that id. */
export async function askedEdition({ strapi }: LabelContext, id: number): Promise<AskedEdition | null> {
  const found = await inTransaction(
    strapi.db,
    (trx): Promise<unknown> => asked(trx).where('edition.id', id).first(),
  );
  const [one] = found === undefined ? [] : shown(found);
  if (one === undefined || one.gridId === null) return null;
  const file = await scoring(strapi).grids.file(one.gridId);
  return file === null ? null : { edition: one.edition, grid: file.content };
}
