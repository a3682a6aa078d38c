import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import { done, notAllowed, type Outcome } from '@parvis/procedure';
import { inTransaction, type Language, takeStep } from '@parvis/procedure/server';
import { type ClaimEvent, claimProcedure } from '../../domain/claim/claim-procedure';
import type { ClaimsAsked, ClaimView, OwnClaimView } from '../../domain/claim/claim-view';
import type { Page } from '../../domain/page';
import { accountsOf } from '../accounts';
import { type Asked, seen } from '../asked';
import { findCommune, findCommunes, type KnownCommune } from '../communes';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { CLAIMS } from '../tables';
import { possibleStep } from '../words';
import { type ClaimRow, claimRowOf } from './claim-rows';

const ownView = (row: ClaimRow, communes: ReadonlyMap<string, KnownCommune>): OwnClaimView => ({
  ...{ id: row.id, role: row.role, state: row.state, reason: row.reason },
  commune: { code: row.commune, name: communes.get(row.commune)?.name ?? row.commune },
  requestedAt: row.requestedAt.toISOString(),
  settledAt: row.settledAt?.toISOString() ?? null,
});

const remembered = ({ state, version, commune }: ClaimRow) => ({ state, version, commune });

/** An account says for which commune, and in which role, it speaks. */
export function makeClaim(
  context: LabelContext,
  { user, commune, role }: { readonly user: number; readonly commune: string; readonly role: string },
): Promise<Outcome<OwnClaimView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const known = await findCommune(context, commune);
    if (known === null) return notAllowed({ code: 'UNKNOWN_COMMUNE' });
    const [made]: unknown[] = await trx(CLAIMS)
      .insert({ user_id: user, commune, role, state: 'requested', requested_at: now() })
      .onConflict(trx.raw("(user_id, commune) where state in ('requested', 'confirmed')"))
      .ignore()
      .returning('*');
    if (made === undefined) return notAllowed({ code: 'CLAIM_EXISTS' });
    const row = claimRowOf(made);
    await journal(context.strapi).append(
      {
        subject: { type: 'label.claim', id: String(row.id) },
        action: 'label.claim.requested',
        actor: { kind: 'api', id: String(user) },
        after: remembered(row),
      },
      { trx },
    );
    return done(ownView(row, new Map([[commune, known]])));
  });
}

/** What an account has claimed, the latest first. */
export function ownClaims(context: LabelContext, user: number): Promise<OwnClaimView[]> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown[] = await trx(CLAIMS).where({ user_id: user }).orderBy('id', 'desc');
    const rows = found.map(claimRowOf);
    const communes = await findCommunes(
      context,
      rows.map(({ commune }) => commune),
    );
    return rows.map((row) => ownView(row, communes));
  });
}

async function officeViews(
  context: LabelContext,
  rows: readonly ClaimRow[],
  language: Language,
): Promise<ClaimView[]> {
  const codes = rows.map(({ commune }) => commune);
  const communes = await findCommunes(context, codes);
  const users = rows.map(({ userId }) => userId);
  const accounts = await accountsOf(context.strapi, users);
  return rows.map((row) => ({
    ...ownView(row, communes),
    ...{ version: row.version, account: accounts.get(row.userId) ?? null },
    steps: claimProcedure.listed(row.state, { reason: null }).map((step) => possibleStep(step, language)),
  }));
}

/** A page of the claims in a state, the oldest first: that is the order in which they wait. */
export function listClaims(
  context: LabelContext,
  { state, page, pageSize }: ClaimsAsked,
  language: Language,
): Promise<Page<ClaimView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const found: unknown[] = await trx(CLAIMS)
      .where({ state })
      .orderBy('id')
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const lines = await officeViews(context, found.map(claimRowOf), language);
    return { lines, page, pageSize, total: await countRows(trx(CLAIMS).where({ state })) };
  });
}

/** The office confirms or refuses a claim. */
export function settleClaim(
  context: LabelContext,
  { id, event, reason }: { readonly id: number; readonly event: ClaimEvent; readonly reason: string },
  { language, ...asked }: Asked & { readonly language: Language },
): Promise<Outcome<ClaimView>> {
  return inTransaction(context.strapi.db, async (trx) => {
    const outcome = await takeStep(trx, {
      ...{ procedure: claimProcedure, table: CLAIMS, id, event, read: claimRowOf, ...seen(asked) },
      facts: async () => ({ reason }),
      change: () => ({
        ...{ settled_at: now(), settled_by: asked.staff },
        ...(event === 'refuse' ? { reason } : {}),
      }),
    });
    if (!outcome.done) return outcome;
    const { before, after } = outcome.value;
    await journal(context.strapi).append(
      {
        subject: { type: 'label.claim', id: String(id) },
        action: `label.claim.${event}`,
        actor: { kind: 'staff', id: String(asked.staff) },
        ...{ before: remembered(before), after: remembered(after) },
        ...(reason === '' ? {} : { note: reason }),
      },
      { trx },
    );
    const [view] = await officeViews(context, [after], language);
    if (view === undefined) throw new Error(`The claim ${id} is gone.`);
    return done(view);
  });
}
