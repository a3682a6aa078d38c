import { mail } from '@parvis/jobs';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { ApplicationEvent } from '../../domain/application/application-procedure';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { COLLEAGUES } from '../tables';

/** The steps of which the team of an application is told by mail, and the kind of the mail. */
export const STEP_MAILS = {
  ...{ submit: 'submitted', withdraw: 'withdrawn', instruct: 'instruction-begun' },
  ...{ 'request-complement': 'complement-requested', answer: 'complement-received' },
  ...{ dismiss: 'inadmissible', appeal: 'appeal-filed', 'settle-appeal': 'appeal-settled' },
} as const satisfies Partial<Record<ApplicationEvent, string>>;
export type StepMail = (typeof STEP_MAILS)[keyof typeof STEP_MAILS];

export const templateOf = (kind: StepMail): string => `label.${kind}`;

const members = z.array(z.object({ user_id: z.int() }));

const mailOf = (event: string): StepMail | null =>
  Object.entries(STEP_MAILS).find(([name]) => name === event)?.[1] ?? null;

/**
 * Tells owner and colleagues of a step, in the caller's transaction: each of them once.
 *
 * @param step.entry the number of the step's entry in the journal of the application: the mail is about it.
 */
export async function tellTeam(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    event,
    application: { id, owner_id: owner },
    entry,
  }: { readonly event: ApplicationEvent; readonly application: ApplicationRow; readonly entry: number },
): Promise<void> {
  const kind = mailOf(event);
  if (kind === null) return;
  const colleagues: unknown = await trx(COLLEAGUES).where({ application_id: id }).select('user_id');
  const accounts = [owner, ...members.parse(colleagues).map(({ user_id: user }) => user)];
  const template = templateOf(kind);
  await mail(strapi).sendAll(
    accounts.map((account) => ({
      ...{ template, data: { application: id, account, entry } },
      dedupeKey: `${template} ${id} ${entry} ${account}`,
    })),
    { trx },
  );
}
