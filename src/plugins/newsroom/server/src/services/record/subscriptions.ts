import type { Knex } from 'knex';
import type { Happened } from '../../domain/record/happened';
import type { NewsroomContext } from '../context';
import { tellReaders } from './tell-readers';
import { writeJournal } from './write-journal';

/** What follows from something that happened in public, in its transaction: undone with it, and undoing it by throwing. */
type Subscriber = (context: NewsroomContext, happened: Happened, trx: Knex.Transaction) => Promise<void>;

/** All that a publication, correction, withdrawal or reinstatement sets off. */
const SUBSCRIPTIONS: Readonly<Record<Happened['event'], readonly Subscriber[]>> = {
  released: [writeJournal],
  corrected: [writeJournal, tellReaders],
  withdrawn: [writeJournal, tellReaders],
  reinstated: [writeJournal, tellReaders],
};

/** Sets off what follows, one after the other. */
export async function setOff(
  context: NewsroomContext,
  happened: Happened,
  trx: Knex.Transaction,
): Promise<void> {
  for (const subscriber of SUBSCRIPTIONS[happened.event]) await subscriber(context, happened, trx);
}
