import { embargo, type Obstacle } from '@parvis/embargo';
import { inTransaction, type Language } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import type { Place } from '../../domain/record/published-version';
import type { NewsroomContext } from '../context';
import { findAnnouncement } from './announcements';
import { recordSayings } from './messages';
import { readPublic } from './read-public';
import { findRecord } from './record-rows';

/** Why a document that has been public would not be published again by a plan; null when it would. */
async function reasonAgainst(
  { strapi }: NewsroomContext,
  trx: Knex.Transaction,
  place: Place,
): Promise<string | null> {
  const record = await findRecord(trx, place);
  const announced = await findAnnouncement(trx, place);
  if (record?.state === 'withdrawn') return announced?.event === 'reinstate' ? null : 'WITHDRAWN';
  if (announced !== null) return null;
  const hasBeenPublic = record !== null || (await readPublic(strapi, place)) !== null;
  return hasBeenPublic ? 'CORRECTED_AT_ONCE' : null;
}

/**
 * Has embargoes say when they are planned, and not at their hour, that what has been public is corrected rather than
 * published again: which correction it is has to be known.
 */
export function refusePlannedRepublications(context: NewsroomContext): void {
  const { strapi, options } = context;
  const obstacles = async (place: Place, language: Language): Promise<Obstacle[]> => {
    const code = await inTransaction(strapi.db, (trx) => reasonAgainst(context, trx, place));
    if (code === null) return [];
    return [{ path: [], message: recordSayings[language].reason({ code }), refusesPlan: true }];
  };
  embargo(strapi).findObstaclesWith(async (place, kind, language) =>
    kind === 'publish' && options.types[place.uid]?.record !== undefined ? obstacles(place, language) : [],
  );
}
