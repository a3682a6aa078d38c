import { type Json, journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { Happened } from '../../domain/record/happened';
import type { NewsroomContext } from '../context';
import { actorOfRequest } from './actor-of-request';

/** Remembers what became of a document: the version by its number and hash, and what its readers are told of it. */
export async function writeJournal(
  { strapi }: NewsroomContext,
  happened: Happened,
  trx: Knex.Transaction,
): Promise<void> {
  const { place, version, event } = happened;
  const note = noteOf(happened);
  await journal(strapi).append(
    {
      subject: { type: place.uid, id: place.documentId },
      action: `newsroom.${event}`,
      actor: actorOfRequest(strapi),
      after: { version: version.number, hash: version.hash, ...detailsOf(happened) },
      ...(note === null ? {} : { note }),
    },
    { trx },
  );
}

function detailsOf(happened: Happened): { readonly [name: string]: Json } {
  switch (happened.event) {
    case 'released':
      return {};
    case 'withdrawn':
      return { reason: happened.notice.reason };
    case 'corrected':
    case 'reinstated':
      return happened.correction === null ? {} : { kind: happened.correction.kind };
  }
}

/** What a person gave as reason in their own words. */
function noteOf(happened: Happened): string | null {
  switch (happened.event) {
    case 'released':
      return null;
    case 'corrected':
      return happened.correction.kind === 'major' ? happened.correction.note : null;
    case 'withdrawn':
      return happened.notice.explanation;
    case 'reinstated':
      return happened.why;
  }
}
