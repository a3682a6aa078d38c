import { journal } from '@parvis/journal';
import { inTransaction, type Language, languageOfRequest } from '@parvis/procedure/server';
import type { Core } from '@strapi/strapi';
import { errors } from '@strapi/utils';
import type { Knex } from 'knex';
import { z } from 'zod';
import { normalAddress } from '../../domain/lists/address';
import { territoriesOf } from '../../domain/lists/territory';
import { entriesOf, inOneLine } from '../../domain/lists/words';
import { JOURNALIST, JOURNALISTS, type Journalist, journalistOf, PRESS_LIST } from './journalist-rows';
import { listWords } from './list-words';
import { suppressionIn } from './suppression';

const written = z.looseObject({
  email: z.string().nullish(),
  topics: z.string().nullish(),
  territories: z.string().nullish(),
  outlets: z.string().nullish(),
  optedOutAt: z.union([z.string(), z.date()]).nullish(),
  bouncedAt: z.union([z.string(), z.date()]).nullish(),
});

type Written = z.infer<typeof written>;

interface Wrong {
  readonly path: readonly [keyof Written];
  readonly message: string;
}

function refuse(language: Language, wrong: readonly Wrong[]): void {
  if (wrong.length === 0) return;
  const details = wrong.map(({ path, message }) => ({ path: [...path], message, name: 'ValidationError' }));
  throw new errors.ValidationError(listWords[language].wrongFields, {
    code: 'FIELDS_WRONG',
    errors: details,
  });
}

/** Brings lists of words and codes into the form in which they are kept; what is no territory is named. */
function tidied(data: Written, language: Language): { changes: Partial<Written>; wrong: Wrong[] } {
  const { known, unknown } = territoriesOf(data.territories ?? '');
  const list = (text: string) => inOneLine(entriesOf(text)) || null;
  return {
    changes: {
      ...(typeof data.topics === 'string' ? { topics: list(data.topics) } : {}),
      ...(typeof data.outlets === 'string' ? { outlets: list(data.outlets) } : {}),
      ...(typeof data.territories === 'string' ? { territories: inOneLine(known) || null } : {}),
    },
    wrong:
      unknown.length === 0
        ? []
        : [{ path: ['territories'], message: listWords[language].territoryUnknown(unknown.join(', ')) }],
  };
}

/** What is wrong with the address and the opt-out of a journalist, and what they become. */
async function judged(
  trx: Knex.Transaction,
  data: Written,
  before: Journalist | undefined,
  language: Language,
): Promise<{ changes: Partial<Written>; wrong: Wrong[] }> {
  const words = listWords[language];
  const wrong: Wrong[] = [];
  const address = typeof data.email === 'string' ? normalAddress(data.email) : before?.email;
  if (address === null) wrong.push({ path: ['email'], message: words.addressWrong });
  const moved = typeof address === 'string' && address !== before?.email;
  if (moved && (await (await suppressionIn(trx)).has(address))) {
    wrong.push({ path: ['email'], message: words.addressSuppressed });
  }
  if (before?.optedOutAt && data.optedOutAt === null) {
    wrong.push({ path: ['optedOutAt'], message: words.optOutStays });
  }
  return {
    changes: {
      ...(typeof address === 'string' ? { email: address } : {}),
      // What was said of another mailbox is not said of this one.
      ...(before !== undefined && moved ? { bouncedAt: null } : {}),
    },
    wrong,
  };
}

/**
 * What holds of journalists and lists whoever writes them: one form of address, known territories, nobody taken in who
 * asked not to be, and no opt-out undone. All of it in the transaction of the write.
 */
export function registerJournalistRules(strapi: Core.Strapi): void {
  strapi.documents.use(async (context, next) => {
    const { uid, action } = context;
    const writes = action === 'create' || action === 'update';
    if (!writes || (uid !== JOURNALIST && uid !== PRESS_LIST)) return next();
    const data = written.parse(context.params.data ?? {});
    const language = languageOfRequest(strapi);
    return inTransaction(strapi.db, async (trx) => {
      const tidy = tidied(data, language);
      if (uid === PRESS_LIST) {
        refuse(language, tidy.wrong);
        Object.assign(context.params, { data: { ...data, ...tidy.changes } });
        return next();
      }
      const row: unknown =
        action === 'update'
          ? await trx(JOURNALISTS).where({ document_id: context.params.documentId }).forUpdate().first()
          : undefined;
      const before = row === undefined ? undefined : journalistOf(row);
      const judgement = await judged(trx, data, before, language);
      refuse(language, [...judgement.wrong, ...tidy.wrong]);
      Object.assign(context.params, { data: { ...data, ...tidy.changes, ...judgement.changes } });
      const result = await next();
      await keepOptOut(strapi, trx, result, before);
      return result;
    });
  });
}

const saved = z.object({ documentId: z.string() }).nullish();

/** An opt-out that was entered by hand counts like one by link, also for an address that is changed afterwards. */
async function keepOptOut(
  strapi: Core.Strapi,
  trx: Knex.Transaction,
  result: unknown,
  before: Journalist | undefined,
): Promise<void> {
  const documentId = saved.parse(result)?.documentId;
  const row: unknown = await trx(JOURNALISTS)
    .where({ document_id: documentId ?? '' })
    .first();
  if (row === undefined) return;
  const after = journalistOf(row);
  if (after.optedOutAt === null) return;
  await (await suppressionIn(trx)).add(after.email, 'opted-out');
  if (before?.optedOutAt) return;
  const staff = z.object({ id: z.int() }).safeParse(strapi.requestContext.get()?.state.user);
  await journal(strapi).append(
    {
      subject: { type: JOURNALIST, id: after.id },
      action: 'newsroom.journalist-opted-out',
      actor: staff.success ? { kind: 'staff', id: String(staff.data.id) } : { kind: 'system', id: null },
    },
    { trx },
  );
}
