import { now } from '@parvis/clock';
import { done, NOT_FOUND, type Outcome } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import { mayEditEvidence, type Visibility } from '../../domain/evidence/evidence';
import { type Own, ownApplication } from '../applications/application-rows';
import { staleSince } from '../asked';
import type { LabelContext } from '../context';
import { EVIDENCE } from '../tables';
import { factsOf, rememberEvidence } from './evidence-journal';
import { type Evidence, evidenceOf, evidenceOfApplication, findEvidence } from './evidence-pieces';

/** A piece of an own application, and the version of it that the asker has seen. */
export interface OwnEvidence extends Own {
  readonly piece: number;
}

/** What may be changed of a piece; what is not given stays. */
export interface EvidenceChange {
  readonly title?: string | undefined;
  readonly questions?: readonly string[] | undefined;
  readonly visibility?: Visibility | undefined;
}

/** The evidence of an own application. */
export function listEvidence({ strapi }: LabelContext, own: Own): Promise<readonly Evidence[] | null> {
  return inTransaction(strapi.db, async (trx) => {
    const application = await ownApplication(trx, own, 'read');
    return application === null ? null : evidenceOfApplication(trx, application.id);
  });
}

/** One piece of it. */
export function readEvidence(
  { strapi }: LabelContext,
  { piece, ...own }: OwnEvidence,
): Promise<Evidence | null> {
  return inTransaction(strapi.db, async (trx) => {
    const application = await ownApplication(trx, own, 'read');
    return application === null ? null : findEvidence(trx, application.id, piece);
  });
}

/** Changes what is said about a piece; what proves stays, since another file is another piece. */
export const changeEvidence = (
  context: LabelContext,
  own: OwnEvidence,
  expectedVersion: number,
  { title, questions, visibility }: EvidenceChange,
): Promise<Outcome<Evidence>> =>
  edit(context, own, expectedVersion, async (trx, before) => {
    const [written]: unknown[] = await trx(EVIDENCE)
      .where({ id: before.id })
      .update({
        title: title ?? before.title,
        questions: [...(questions ?? before.questions)],
        visibility: visibility ?? before.visibility,
        version: before.version + 1,
      })
      .returning('*');
    const after = evidenceOf(written);
    await rememberEvidence(context, trx, { action: 'evidence-changed', user: own.user, before, after });
    return after;
  });

/** Removes a piece. Its row stays, since a revision may name it, and with it the file. */
export const removeEvidence = (
  context: LabelContext,
  own: OwnEvidence,
  expectedVersion: number,
): Promise<Outcome<Evidence>> =>
  edit(context, own, expectedVersion, async (trx, before) => {
    await trx(EVIDENCE)
      .where({ id: before.id })
      .update({ removed_at: now(), version: before.version + 1 });
    await rememberEvidence(context, trx, {
      ...{ action: 'evidence-removed', user: own.user, before, after: null },
    });
    return before;
  });

/** Whoever changes evidence locks its application first, so that no other change and no step comes in between. */
function edit(
  { strapi }: LabelContext,
  { piece, ...own }: OwnEvidence,
  expectedVersion: number,
  write: (trx: Knex.Transaction, before: Evidence) => Promise<Evidence>,
): Promise<Outcome<Evidence>> {
  return inTransaction(strapi.db, async (trx): Promise<Outcome<Evidence>> => {
    const application = await ownApplication(trx, own, 'lock');
    const before = application === null ? null : await findEvidence(trx, application.id, piece);
    if (application === null || before === null) return NOT_FOUND;
    const stale = staleSince({ expectedVersion }, before.version);
    if (stale !== null) return stale;
    const verdict = mayEditEvidence(factsOf(application), { decided: before.decision !== null });
    return verdict.allowed
      ? done(await write(trx, before))
      : { done: false, refusal: { kind: 'not-allowed', reasons: verdict.reasons } };
  });
}
