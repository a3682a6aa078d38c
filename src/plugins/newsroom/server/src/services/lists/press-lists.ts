import type { Core } from '@strapi/strapi';
import type { Knex } from 'knex';
import { z } from 'zod';
import { type PressList, type Recipients, recipientsOf } from '../../domain/lists/press-list';
import { territoriesOf } from '../../domain/lists/territory';
import { entriesOf } from '../../domain/lists/words';
import { JOURNALISTS, journalistsOf, PRESS_LIST, readerOf } from './journalist-rows';

/** A list with its name, and how many it reaches now. */
export interface NamedList extends PressList {
  /** documentId. */
  readonly id: string;
  readonly name: string;
}

const stored = z.array(
  z
    .object({
      documentId: z.string(),
      name: z.string(),
      topics: z.string().nullable(),
      territories: z.string().nullable(),
      outlets: z.string().nullable(),
      members: z.array(z.object({ documentId: z.string() })),
    })
    .transform(
      ({ documentId, name, topics, territories, outlets, members }): NamedList => ({
        id: documentId,
        name,
        members: members.map((member) => member.documentId),
        criteria: {
          topics: entriesOf(topics ?? ''),
          territories: territoriesOf(territories ?? '').known,
          outlets: entriesOf(outlets ?? ''),
        },
      }),
    ),
);

/** The lists of those ids, or all of them, by name. What is no longer there is left out. */
export async function readLists(strapi: Core.Strapi, ids?: readonly string[]): Promise<NamedList[]> {
  return stored.parse(
    await strapi.db.query(PRESS_LIST).findMany({
      ...(ids === undefined ? {} : { where: { documentId: { $in: [...ids] } } }),
      populate: { members: { select: ['documentId'] } },
      orderBy: { name: 'asc' },
    }),
  );
}

/** Whom lists reach together now, as the transaction sees it. */
export async function resolveLists(trx: Knex.Transaction, lists: readonly PressList[]): Promise<Recipients> {
  const rows: unknown = await trx(JOURNALISTS).orderBy('id');
  return recipientsOf(lists, journalistsOf(rows).map(readerOf));
}
