import type { Knex } from 'knex';
import { awardNumber, readAwardNumber } from '../../domain/award/award-number';
import { awardStatesBehind, type PublicAwardState, publicAwardState } from '../../domain/award/public-award';
import type { Day } from '../../domain/award/validity';
import type { Page, Portion } from '../../domain/page';
import { apiAddress, traceAddress } from '../addresses';
import { awardsWithAll, type ToldAward, toldAwards } from '../awards/told-awards';
import type { LabelContext } from '../context';
import { countRows } from '../count-rows';
import { levelsOf, type NamedLevel, namedLevel } from '../editions/level-label';
import { type PlacedCommune, placedCommune } from '../places';
import { atOneInstant } from './one-instant';

/** An award in the register. Days are those of the edition's zone, both included. */
export interface RegisterLine {
  readonly number: string;
  readonly commune: PlacedCommune;
  readonly programme: { readonly slug: string; readonly title: string };
  readonly edition: { readonly id: number; readonly year: number };
  readonly level: NamedLevel | null;
  readonly state: PublicAwardState;
  readonly validFrom: Day;
  readonly validTo: Day;
}

/** One award with what proves it. */
export interface PublicAward extends RegisterLine {
  /** Out of 100. */
  readonly score: string | null;
  /** Where everybody can recompute the result. */
  readonly trace: string | null;
  readonly proclaimedAt: string;
  /** Whether another decision has taken the place of the one that gave it. */
  readonly superseded: boolean;
  readonly certificate: { readonly code: string; readonly check: string; readonly pdf: string };
  readonly badge: string;
}

/** Which awards of the register are asked for. */
export interface RegisterFilter {
  readonly programme?: string | undefined;
  readonly level?: string | undefined;
  readonly department?: string | undefined;
  readonly region?: string | undefined;
  readonly year?: number | undefined;
  readonly state?: PublicAwardState | undefined;
}

type Levels = ReadonlyMap<number | null, ReadonlyMap<string, NamedLevel>>;

/** The levels of the grids on which awards were given, by the ids of the grids. */
async function levelsOfAwards(
  context: LabelContext,
  awards: readonly { readonly edition: { readonly gridId: number | null } }[],
): Promise<Levels> {
  const levels = new Map<number | null, ReadonlyMap<string, NamedLevel>>();
  for (const { edition } of awards) {
    if (!levels.has(edition.gridId)) levels.set(edition.gridId, await levelsOf(context, edition.gridId));
  }
  return levels;
}

function lineOf(context: LabelContext, award: ToldAward, levels: Levels): RegisterLine {
  const { number, commune, programme, edition, validFrom, validTo } = award;
  return {
    number,
    commune: placedCommune(context, commune),
    programme,
    edition: { id: edition.id, year: edition.year },
    level: namedLevel(levels.get(edition.gridId) ?? new Map(), award.level),
    ...{ state: publicAwardState(award.state), validFrom, validTo },
  };
}

/** Nothing is found by what is not kept. */
const fact = (query: Knex.QueryBuilder, field: string | undefined, value: string): Knex.QueryBuilder =>
  query.whereRaw(`application.snapshot -> 'facts' ->> ? = ?`, [field ?? '', value]);

function filtered(
  { options: { communes } }: LabelContext,
  query: Knex.QueryBuilder,
  filter: RegisterFilter,
): Knex.QueryBuilder {
  const { programme, level, department, region, year, state } = filter;
  if (programme !== undefined) query.where({ 'programme.slug': programme });
  if (level !== undefined) query.where({ 'award.level': level });
  if (department !== undefined) fact(query, communes?.department?.code, department);
  if (region !== undefined) fact(query, communes?.region?.code, region);
  if (year !== undefined) query.where({ 'edition.year': year });
  if (state !== undefined) query.whereIn('award.state', [...awardStatesBehind(state)]);
  return query;
}

/** Who holds the label, and who held it; by the names of the communes. */
export function readRegister(
  context: LabelContext,
  filter: RegisterFilter,
  { page, pageSize }: Portion,
): Promise<Page<RegisterLine>> {
  return atOneInstant(context, async (trx) => {
    const total = await countRows(filtered(context, awardsWithAll(trx), filter));
    const awards = await toldAwards(trx, (query) =>
      filtered(context, query, filter)
        .orderByRaw(`application.snapshot ->> 'name', award.number`)
        .offset((page - 1) * pageSize)
        .limit(pageSize),
    );
    const levels = await levelsOfAwards(context, awards);
    return { page, pageSize, total, lines: awards.map((award) => lineOf(context, award, levels)) };
  });
}

/** An award by its number, however it is written; null when there is none. */
export function findAward(context: LabelContext, number: string): Promise<ToldAward | null> {
  const read = readAwardNumber(number);
  if (read === null) return Promise.resolve(null);
  return atOneInstant(context, async (trx) => {
    const [award] = await toldAwards(trx, (query) => query.where({ 'award.number': awardNumber(read) }));
    return award ?? null;
  });
}

/** What everybody is told of an award. */
export async function publicAward(context: LabelContext, award: ToldAward): Promise<PublicAward> {
  const { strapi } = context;
  const { number, score, trace, token, superseded } = award;
  return {
    ...lineOf(context, award, await levelsOfAwards(context, [award])),
    ...{ score, superseded, trace: traceAddress(strapi, trace) },
    proclaimedAt: award.toldAt.toISOString(),
    certificate: {
      code: token,
      check: apiAddress(strapi, `/label/certificates/${token}`),
      pdf: apiAddress(strapi, `/label/awards/${number}/certificate.pdf`),
    },
    badge: apiAddress(strapi, `/label/awards/${number}/badge.svg`),
  };
}

const TOKEN = /^[\w-]{43}$/;

/** What a code on a certificate stands for. */
export interface CheckedCertificate extends RegisterLine {
  /** Whether the label holds today by this certificate. */
  readonly valid: boolean;
  /** Whether another decision has taken the place of the one that the certificate is about. */
  readonly superseded: boolean;
}

/** Checks the code of a certificate; null when none bears it. */
export function checkCertificate(context: LabelContext, code: string): Promise<CheckedCertificate | null> {
  if (!TOKEN.test(code)) return Promise.resolve(null);
  return atOneInstant(context, async (trx) => {
    const [award] = await toldAwards(trx, (query) => query.where({ 'award.token': code }));
    if (award === undefined) return null;
    const line = lineOf(context, award, await levelsOfAwards(context, [award]));
    const { superseded } = award;
    return { ...line, valid: line.state === 'active' && !superseded, superseded };
  });
}
