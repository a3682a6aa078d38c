import { now } from '@parvis/clock';
import { jobs } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import type { AwardEvent } from '../../domain/award/award-procedure';
import type { LabelContext } from '../context';
import { APPLICATIONS, AWARDS, EDITIONS } from '../tables';
import { askForAwardMail } from './award-mail';
import { findAwards } from './award-rows';
import { stepAward } from './award-steps';

/** Half a year before its last day a commune is told that its award ends, in time for the next edition. */
const AHEAD_DAYS = 182;
/** For so many days it is told when nothing ran on the very day; it is told once in any case. */
const LATE_DAYS = 14;

const SYSTEM = { kind: 'system', id: null } as const;
const TODAY = '(?::timestamptz at time zone edition.zone)::date';

const ids = z.array(z.object({ id: z.int() }));

async function idsWhere({ strapi }: LabelContext, condition: string): Promise<readonly number[]> {
  const places = condition.split('?::timestamptz').length - 1;
  const found: unknown = await strapi.db
    .connection(`${AWARDS} as award`)
    .join(`${APPLICATIONS} as application`, 'application.id', 'award.application_id')
    .join(`${EDITIONS} as edition`, 'edition.id', 'application.edition_id')
    .whereRaw(condition, Array<Date>(places).fill(now()))
    .orderBy('award.id')
    .select('award.id');
  return ids.parse(found).map(({ id }) => id);
}

/** One award, in a transaction of its own: the first of the steps that its guards allow. */
function live(context: LabelContext, id: number, events: readonly AwardEvent[]): Promise<void> {
  return inTransaction(context.strapi.db, async (trx) => {
    const [award] = await findAwards(trx, (awards) => awards.where({ id }), 'lock');
    if (award === undefined) return;
    for (const event of events) {
      const step = { event, actor: SYSTEM, reason: null, heardOn: award.heardOn };
      if ((await stepAward(context, trx, { award, ...step })).done) return;
    }
  });
}

/** Has awards begin and end as the calendar wants it, and says half a year ahead which will end. */
export async function liveAwards(context: LabelContext): Promise<void> {
  const over = await idsWhere(context, `award.state in ('active', 'warned') and award.valid_to < ${TODAY}`);
  for (const id of over) await live(context, id, ['renew', 'expire']);
  const due = await idsWhere(context, `award.state = 'upcoming' and award.valid_from <= ${TODAY}`);
  for (const id of due) await live(context, id, ['begin']);
  const soon = await idsWhere(
    context,
    `award.state in ('active', 'warned') and award.valid_to > ${TODAY} + ${AHEAD_DAYS - LATE_DAYS}
       and award.valid_to <= ${TODAY} + ${AHEAD_DAYS}`,
  );
  await inTransaction(context.strapi.db, (trx) =>
    askForAwardMail(
      context.strapi,
      trx,
      soon.map((award) => ({ award, what: 'ends-soon' })),
    ),
  );
}

/** Has it done every hour: days begin at another hour in each zone. */
export function liveAwardsInTime(context: LabelContext): void {
  jobs(context.strapi).recurring('label.live-awards', {
    cron: '0 * * * *',
    run: () => liveAwards(context),
  });
}
