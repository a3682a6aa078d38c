import { httpError, invalidRequest, languageOf, refusalError } from '@parvis/procedure/server';
import { errors } from '@strapi/utils';
import type { Context } from 'koa';
import { z } from 'zod';
import { gridOf } from '../contract/read-file';
import { errorSentence } from '../domain/error-sentences';
import type { GridFile } from '../domain/grid/grid-file';
import type { ScoringError } from '../domain/scoring-error';
import type { Answer } from '../services/answer';
import type { Asked } from '../services/grids/grids';
import type { DossierPlace } from '../services/panels/panel-dossier';
import { applicability, evidence } from '../services/tables';
import { INVALID_REQUEST, scoringSayings } from '../services/words';

const state = z.object({ user: z.object({ id: z.int() }) });

/** The account of the panel that asks. */
export const accountOf = (context: Context): number => state.parse(context.state).user.id;

const id = z.coerce.number().int().positive().max(2_147_483_647);
const version = z.int().min(1).max(2_147_483_647);
const words = (longest: number) => z.string().trim().min(1).max(longest);
const code = z.string().trim().min(1).max(20).nullable().default(null);

/** A number of the address. @throws 404 when it is none. */
export function numberIn(context: Context, name: string): number {
  const { success, data } = id.safeParse(Reflect.get(Object(context.params), name));
  if (!success) throw new errors.NotFoundError();
  return data;
}

/** The dossier of a panel that the address names. @throws 404 when it names none. */
export const placeIn = (context: Context): DossierPlace => ({
  panel: numberIn(context, 'id'),
  dossier: numberIn(context, 'dossier'),
});

/** Answers what nobody else may be shown from a cache. @throws 404 when there is none. */
export function answer<Data>(context: Context, data: Data | null): void {
  if (data === null) throw new errors.NotFoundError();
  context.set('Cache-Control', 'no-store');
  context.body = { data };
}

/** What is wrong by the rules of scoring: 422 with its stable code, where it is, and its sentence. */
export function scoringError(error: ScoringError, context: Context): Error {
  const { code: stable, ...details } = error;
  const message = errorSentence(error)[languageOf(context)];
  return httpError({ status: 422, code: stable, message, details: { ...details } });
}

/** What was done, or an error that says why it was not. */
export function doneOr<Done>(context: Context, answer: Answer<Done>): Done {
  if (answer.done) return answer.value;
  if ('error' in answer) throw scoringError(answer.error, context);
  throw refusalError(answer.refusal, scoringSayings[languageOf(context)]);
}

/** What was sent. @throws 400 that names every field that is wrong. */
export function bodyOf<Body>(context: Context, schema: z.ZodType<Body>): Body {
  const { success, data, error } = schema.safeParse(context.request.body ?? {});
  if (success) return data;
  throw invalidRequest(error.issues, INVALID_REQUEST[languageOf(context)]);
}

/** The same of the query. */
export function queryOf<Query>(context: Context, schema: z.ZodType<Query>): Query {
  const { success, data, error } = schema.safeParse(context.query);
  if (success) return data;
  throw invalidRequest(error.issues, INVALID_REQUEST[languageOf(context)]);
}

/** A grid of the right shape. @throws 422 with the first thing that is wrong with it. */
export function gridIn(context: Context, content: unknown): GridFile {
  const checked = gridOf(content);
  if (!checked.ok) throw scoringError(checked.error, context);
  return checked.value;
}

/** Who asks, and the version that they saw, when they say so. */
export const askedBy = (context: Context, seen: { readonly version?: number | undefined }): Asked => ({
  staff: accountOf(context),
  ...(seen.version === undefined ? {} : { expectedVersion: seen.version }),
});

export const BODIES = {
  criterion: z.strictObject({
    mark: z.string().max(70).nullable(),
    comment: z.string().max(4000).default(''),
    version,
  }),
  seen: z.strictObject({ version }),
  maybeSeen: z.strictObject({ version: version.optional() }),
  reason: z.strictObject({ reason: words(2000) }),
  newGrid: z.strictObject({ content: z.unknown() }),
  grid: z.strictObject({ content: z.unknown(), version }),
  newPanel: z.strictObject({ uid: z.string().max(200), label: words(200), grid: id }),
  members: z.strictObject({
    members: z
      .array(z.strictObject({ juror: id, commune: code, epci: code }))
      .min(1)
      .max(500),
    version: version.optional(),
  }),
  dossiers: z.strictObject({
    documents: z
      .array(z.string().regex(/^[a-z0-9]{1,64}$/))
      .min(1)
      .max(5000),
    version: version.optional(),
  }),
  removals: z.strictObject({
    jurors: z.array(id).max(500).default([]),
    dossiers: z.array(id).max(5000).default([]),
    version: version.optional(),
  }),
  jurors: z.strictObject({ jurors: z.array(id).max(500), version: version.optional() }),
  looked: z.object({ search: z.string().max(200).default('') }),
  proposal: z.strictObject({ perDossier: z.int().min(1).max(50) }),
  assignments: z.strictObject({
    assignments: z
      .array(z.strictObject({ dossier: id, juror: id }))
      .min(1)
      .max(20_000),
    version: version.optional(),
  }),
  decision: z.strictObject({
    applicability: applicability.default({}),
    evidence: evidence.default({}),
    revision: version.optional(),
  }),
  run: z.strictObject({ partial: z.boolean().default(false) }),
  marks: z.strictObject({
    marks: z.record(z.string().max(20), z.record(z.string().max(100), z.string().max(70).nullable())),
  }),
  compared: z.object({ before: id, after: id }),
} as const;
