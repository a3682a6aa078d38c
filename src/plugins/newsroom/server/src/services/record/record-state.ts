import { inTransaction } from '@parvis/procedure/server';
import { type Difference, differences } from '../../domain/record/differences';
import { type Cause, firstBroken, type Place } from '../../domain/record/published-version';
import type { RecordState } from '../../domain/record/record-procedure';
import type { NewsroomContext } from '../context';
import { findRecord } from './record-rows';
import { hashOf, versionsOf } from './version-rows';

/** Where a document stands in public, for the panel. */
export interface StateInPublic {
  /** Null when it has never been public. */
  readonly state: RecordState | null;
  /** What whoever acts on it has seen. */
  readonly version: number | null;
  /** Its versions, the latest first. */
  readonly versions: readonly { readonly number: number; readonly at: string; readonly cause: Cause }[];
  /** The first version that is not as it was written; null when all are. */
  readonly broken: number | null;
}

export function stateOf({ strapi }: NewsroomContext, place: Place): Promise<StateInPublic> {
  return inTransaction(strapi.db, async (trx) => {
    const record = await findRecord(trx, place);
    const versions = await versionsOf(trx, place);
    return {
      state: record?.state ?? null,
      version: record?.version ?? null,
      versions: versions.map(({ number, at, cause }) => ({ number, at: at.toISOString(), cause })).reverse(),
      broken: firstBroken(versions, hashOf) ?? null,
    };
  });
}

/** What differs between two versions of a document; null when it has no such versions. */
export function compare(
  { strapi }: NewsroomContext,
  place: Place,
  from: number,
  to: number,
): Promise<Difference[] | null> {
  return inTransaction(strapi.db, async (trx) => {
    const versions = await versionsOf(trx, place);
    const [before, after] = [from, to].map((number) => versions.find((version) => version.number === number));
    return before === undefined || after === undefined ? null : differences(before.content, after.content);
  });
}
