import { now } from '@parvis/clock';
import { done, NOT_FOUND, notAllowed, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction, takeLockedStep } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import {
  type InvitationEvent,
  type InvitationFacts,
  invitationProcedure,
  mayInvite,
  VALID_DAYS,
} from '../../domain/invitation/invitation-procedure';
import { accountsOf } from '../accounts';
import { type Own, ownApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { COLLEAGUES, INVITATIONS } from '../tables';
import { teamOf } from './colleagues';
import { readInvitationLink, sendInvitation } from './invitation-mail';
import { findInvitation, type Invitation, type InvitedTo, invitationOf, invitedTo } from './invitation-rows';
import { rememberTeam } from './team-journal';

const DAY = 24 * 60 * 60 * 1000;
const validUntil = (): Date => new Date(now().getTime() + VALID_DAYS * DAY);

/** What the owner says is right; what is not asked of them, too. */
const factsFor = ({ until }: Invitation, { ended }: InvitedTo): InvitationFacts => ({
  ...{ now: now(), until, applicationEnded: ended, rightAddress: true, lastLink: true },
});

const step = (
  trx: Knex.Transaction,
  before: Invitation,
  event: InvitationEvent,
  facts: InvitationFacts,
  change: Readonly<Record<string, number | Date>> = {},
) =>
  takeLockedStep(trx, before, {
    ...{ procedure: invitationProcedure, table: INVITATIONS, id: before.id, event, read: invitationOf },
    ...{ facts: async () => facts, change: () => change },
  });

/** The invitations of an own application, in the order of their making. */
export function listInvitations({ strapi }: LabelContext, own: Own): Promise<readonly Invitation[] | null> {
  return inTransaction(strapi.db, async (trx) => {
    const application = await ownApplication(trx, own, 'read');
    if (application === null) return null;
    const rows: unknown[] = await trx(INVITATIONS).where({ application_id: application.id }).orderBy('id');
    return rows.map(invitationOf);
  });
}

/**
 * Invites somebody by mail. Whoever is invited already gets a new link and new time; the link before is dead.
 *
 * @param email in small letters.
 */
export function invite(context: LabelContext, own: Own, email: string): Promise<Outcome<Invitation>> {
  return inTransaction(context.strapi.db, async (trx): Promise<Outcome<Invitation>> => {
    const application = await ownApplication(trx, own, 'lock');
    if (application === null) return NOT_FOUND;
    const about = await invitedTo(trx, application.id);
    const open: unknown[] = await trx(INVITATIONS)
      .where({ application_id: application.id, state: 'sent' })
      .forUpdate();
    const invitations = open.map(invitationOf);
    const before = invitations.find((one) => one.email === email);
    const verdict = mayInvite({
      ...{ applicationEnded: about.ended, isOwner: application.owner_id === own.user },
      inTeam: (await teamOf(context, trx, application)).some((one) => one.email === email),
      open: invitations.filter((one) => one !== before && one.until.getTime() > now().getTime()).length,
    });
    if (!verdict.allowed) return notAllowed(...verdict.reasons);
    const outcome = await sendAnew(trx, { application: application.id, email, before, about });
    if (!outcome.done) return outcome;
    const { id, version } = outcome.value;
    await sendInvitation(context, trx, outcome.value);
    await rememberTeam(context, trx, {
      action: before === undefined ? 'colleague-invited' : 'colleague-invited-again',
      ...{ user: own.user, application: application.id, about: { invitation: id, version } },
    });
    return outcome;
  });
}

async function sendAnew(
  trx: Knex.Transaction,
  {
    application,
    email,
    before,
    about,
  }: {
    readonly application: number;
    readonly email: string;
    readonly before: Invitation | undefined;
    readonly about: InvitedTo;
  },
): Promise<Outcome<Invitation>> {
  const until = validUntil();
  if (before !== undefined) {
    const outcome = await step(trx, before, 'renew', factsFor(before, about), { until });
    return outcome.done ? done(outcome.value.after) : outcome;
  }
  const [written]: unknown[] = await trx(INVITATIONS)
    .insert({ application_id: application, email, state: 'sent', until })
    .returning('*');
  return done(invitationOf(written));
}

/** Takes an invitation back: its link is dead at once. */
export function revokeInvitation(context: LabelContext, own: Own, id: number): Promise<Outcome<Invitation>> {
  return inTransaction(context.strapi.db, async (trx): Promise<Outcome<Invitation>> => {
    const application = await ownApplication(trx, own, 'lock');
    const before = application === null ? null : await findInvitation(trx, id, 'lock');
    if (application === null || before?.applicationId !== application.id) return NOT_FOUND;
    if (application.owner_id !== own.user) return notAllowed({ code: 'OWNER_ONLY' });
    const about = await invitedTo(trx, application.id);
    const outcome = await step(trx, before, 'revoke', factsFor(before, about));
    if (!outcome.done) return outcome;
    const { after } = outcome.value;
    await rememberTeam(context, trx, {
      ...{ action: 'invitation-revoked', user: own.user, application: application.id },
      about: { invitation: id, version: after.version },
    });
    return done(after);
  });
}

/** What a link is about, and whether whoever it was sent to can accept it. */
export interface InvitationTold {
  readonly invitation: Invitation;
  readonly about: InvitedTo;
  /** Why it cannot be accepted; null when it can. */
  readonly reason: Reason | null;
}

/** The invitation that a link belongs to; null when it is of none. */
export function openInvitation({ strapi }: LabelContext, token: string): Promise<InvitationTold | null> {
  const link = readInvitationLink(strapi, token);
  if (link === null) return Promise.resolve(null);
  return inTransaction(strapi.db, async (trx) => {
    const invitation = await findInvitation(trx, Number(link.id), 'read');
    if (invitation === null) return null;
    const about = await invitedTo(trx, invitation.applicationId);
    const facts = { ...factsFor(invitation, about), lastLink: link.version === invitation.version };
    const decision = invitationProcedure.decide(invitation.state, 'accept', facts);
    return { invitation, about, reason: decision.allowed ? null : (decision.reasons[0] ?? null) };
  });
}

/** Makes the account that has the invited address a colleague. @returns the id of the application. */
export function acceptInvitation(
  context: LabelContext,
  user: number,
  token: string,
): Promise<Outcome<number>> {
  const { strapi } = context;
  const link = readInvitationLink(strapi, token);
  return inTransaction(strapi.db, async (trx): Promise<Outcome<number>> => {
    const before = link === null ? null : await findInvitation(trx, Number(link.id), 'lock');
    if (link === null || before === null) return notAllowed({ code: 'INVITATION_UNKNOWN' });
    const about = await invitedTo(trx, before.applicationId);
    const rightAddress = (await accountsOf(strapi, [user])).get(user)?.email === before.email;
    const facts = { ...factsFor(before, about), rightAddress, lastLink: link.version === before.version };
    const outcome = await step(trx, before, 'accept', facts, { accepted_by: user });
    if (!outcome.done) return outcome;
    const application = before.applicationId;
    await trx(COLLEAGUES)
      .insert({ application_id: application, user_id: user, since: now() })
      .onConflict(['application_id', 'user_id'])
      .ignore();
    await rememberTeam(context, trx, {
      ...{ action: 'colleague-joined', user, application },
      about: { invitation: before.id, account: user },
    });
    return done(application);
  });
}
