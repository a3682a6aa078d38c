import { instantFrom, inWords, type Language, now } from '@parvis/clock';
import { inTransaction } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { z } from 'zod';
import { isOverdue, OPEN_STATES, type Plan } from '../domain/plan';
import type { ComingPlan } from '../domain/plan-views';
import { contentType } from './content-type';
import type { EmbargoContext } from './context';
import { PLANS, planOf } from './rows';

/** What a person may read of a content type. */
export interface Reader {
  readonly sanitizedQuery: { read(query: object): Promise<{ readonly filters?: object }> };
  sanitizeOutput(entry: object): Promise<unknown>;
}

const LIMIT = 500;

/**
 * The open plans of the documents that a person may read, the earliest first: what is overdue always, what is coming
 * within the stretch asked for.
 *
 * @param readerOf what the person may read of a type; undefined when nothing.
 */
export async function coming(
  { strapi, options }: EmbargoContext,
  { from, to }: { readonly from?: string | undefined; readonly to?: string | undefined },
  language: Language,
  readerOf: (uid: string) => Reader | undefined,
): Promise<ComingPlan[]> {
  const readers = new Map(
    Object.keys(options.types).flatMap((uid) => {
      const reader = readerOf(uid);
      return reader === undefined ? [] : [[uid, reader] as const];
    }),
  );
  const plans = await inTransaction(strapi.db, async (trx) => {
    const rows: unknown[] = await trx(PLANS)
      .whereIn('state', [...OPEN_STATES])
      .whereIn('uid', [...readers.keys()])
      .andWhere((within) => {
        within.where('instant', '<=', now()).orWhere((ahead) => {
          const [first, last] = [from, to].map(instantOrNone);
          if (first !== undefined) ahead.where('instant', '>=', first);
          if (last !== undefined) ahead.where('instant', '<', last);
        });
      })
      .orderBy(['instant', 'id'])
      .limit(LIMIT);
    return rows.map(planOf);
  });
  const titles = new Map<string, ReadonlyMap<string, string>>();
  for (const [uid, reader] of readers) {
    const wanted = plans.filter((plan) => plan.uid === uid).map(({ documentId }) => documentId);
    titles.set(uid, await readableTitles(strapi, uid, wanted, reader));
  }
  return plans.flatMap((plan) => {
    const title = titles.get(plan.uid)?.get(plan.documentId);
    const type = contentType(strapi, plan.uid);
    if (title === undefined || type === undefined) return [];
    return [line(plan, title, strapi.contentType(type).info.displayName, language)];
  });
}

const instantOrNone = (text: string | undefined): Date | undefined => {
  const found = text === undefined ? undefined : instantFrom(text);
  return found?.ok ? found.instant : undefined;
};

const line = (plan: Plan, title: string, type: string, language: Language): ComingPlan => ({
  ...{ uid: plan.uid, documentId: plan.documentId, title, type, kind: plan.kind, state: plan.state },
  ...{ instant: plan.instant.toISOString(), zone: plan.zone, overdue: isOverdue(plan, now()) },
  inWords: inWords(plan.instant, plan.zone, language, 'full'),
});

const identified = z.looseObject({ documentId: z.string() });
const called = z.object({ title: z.string().nullish(), name: z.string().nullish() });

/** What the documents are called that the person may read among these. */
async function readableTitles(
  strapi: Core.Strapi,
  uid: string,
  documentIds: readonly string[],
  reader: Reader,
): Promise<Map<string, string>> {
  const known = contentType(strapi, uid);
  if (known === undefined || documentIds.length === 0) return new Map();
  const { filters = {} } = await reader.sanitizedQuery.read({});
  const found = await strapi.documents(known).findMany({
    status: 'draft',
    // Strapi's types know the fields of an application's own types only.
    filters: z.custom<never>().parse({ $and: [filters, { documentId: { $in: documentIds } }] }),
  });
  const titles = new Map<string, string>();
  for (const document of found) {
    const { title, name } = called.parse(await reader.sanitizeOutput(document));
    titles.set(identified.parse(document).documentId, title ?? name ?? '—');
  }
  return titles;
}
