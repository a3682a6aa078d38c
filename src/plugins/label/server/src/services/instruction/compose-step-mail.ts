import { join } from 'node:path';
import { inWords } from '@parvis/clock';
import { type Composed, mail } from '@parvis/jobs';
import { type Entry, journal } from '@parvis/journal';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { z } from 'zod';
import type { AppealState } from '../../domain/appeal/appeal-procedure';
import { accountsOf } from '../accounts';
import { findAppeal } from '../appeals/appeal-rows';
import type { LabelContext } from '../context';
import { gridFor } from '../editions/edition-grid';
import { type EditionRow, editionFor } from '../editions/edition-rows';
import { teamOf } from '../team/colleagues';
import { invitedTo } from '../team/invitation-rows';
import { type ComplementRow, complementById } from './complement-rows';
import { STEP_MAILS, type StepMail, templateOf } from './step-mails';

const data = z.object({ application: z.int(), account: z.int(), entry: z.int() });
type StepMailData = z.infer<typeof data>;

/** What the journal keeps of a step, as far as mails speak of it. */
const kept = z.object({
  ...{ revision: z.int(), hash: z.string().default('') },
  ...{ complement: z.int().nullable().default(null), appeal: z.int().nullable().default(null) },
});

async function entryOf({ strapi }: LabelContext, { application, entry }: StepMailData): Promise<Entry> {
  const subject = { type: 'label.application', id: String(application) };
  const [found] = await journal(strapi).entriesOf(subject, { before: entry + 1, limit: 1 });
  if (found === undefined)
    throw new Error(`The journal has no entry ${entry} of application ${application}.`);
  return found;
}

/** How an appeal ended, as a sentence goes on from it. */
const APPEAL_OUTCOMES: Readonly<Partial<Record<AppealState, string>>> = {
  inadmissible: 'déclaré irrecevable\u202f: il n’est pas examiné',
  upheld: 'rejeté\u202f: la première décision est confirmée',
  reformed: 'accueilli\u202f: une nouvelle décision, notifiée par un courriel distinct, remplace la première',
};

/** What is asked for, each with the question that it is about. */
async function asked(context: LabelContext, edition: EditionRow, complement: ComplementRow) {
  const { questions } = await gridFor(context, edition);
  const labels = new Map(questions.map(({ code, label }) => [code, label]));
  return complement.items.map(({ question, text }) => ({
    ...{ text, question: question === null ? '' : (labels.get(question) ?? question) },
  }));
}

async function compose(
  context: LabelContext,
  trx: Knex.Transaction,
  { kind, about }: { readonly kind: StepMail; readonly about: StepMailData },
): Promise<Composed | null> {
  const { application, commune, programme, year, zone } = await invitedTo(trx, about.application);
  const team = await teamOf(context, trx, application);
  if (!team.some(({ account }) => account === about.account)) return null;
  const account = (await accountsOf(context.strapi, [about.account])).get(about.account);
  if (account === undefined) return null;

  const entry = await entryOf(context, about);
  const { revision, hash, complement: id, appeal: contested } = kept.parse(entry.after);
  const appeal = contested === null ? null : await findAppeal(trx, contested, 'read');
  const edition = await editionFor(trx, application.edition_id, 'read');
  const complement = id === null ? null : await complementById(trx, id);
  // Whoever has answered already, or no longer can, is not asked.
  if (kind === 'complement-requested' && complement?.closedAt !== null) return null;
  const words = (instant: Date | null): string =>
    instant === null ? '' : inWords(instant, zone, 'fr', 'full');
  const { instructionUntil, juryUntil, proclamation } = edition.calendar;
  return {
    to: { address: account.email },
    language: 'fr',
    values: {
      ...{ commune, programme, year, number: application.id, publisher: context.options.publisher },
      ...{ at: words(entry.at), revision, hash, reason: (appeal ?? application).reason ?? '' },
      appealOutcome: appeal === null ? '' : (APPEAL_OUTCOMES[appeal.state] ?? ''),
      instructionUntil: words(instructionUntil),
      ...{ juryUntil: words(juryUntil), proclamation: words(proclamation) },
      due: words(complement?.due ?? null),
      items: complement === null ? [] : await asked(context, edition, complement),
    },
  };
}

/** Says what the mails about the steps of an application are. Town halls are written to in French. */
export function registerStepMails(context: LabelContext): void {
  const { strapi } = context;
  const kinds: readonly StepMail[] = Object.values(STEP_MAILS);
  for (const kind of kinds) {
    mail(strapi).kind(templateOf(kind), {
      folder: join(__dirname, '..', '..', 'mails', kind),
      data,
      compose: (about) => inTransaction(strapi.db, (trx) => compose(context, trx, { kind, about })),
    });
  }
}
