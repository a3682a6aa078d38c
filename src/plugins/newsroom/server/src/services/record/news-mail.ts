import { join } from 'node:path';
import { grants } from '@parvis/embargo';
import { type Composed, mail } from '@parvis/jobs';
import { inTransaction } from '@parvis/procedure/server';
import { z } from 'zod';
import { type News, newsOf } from '../../domain/record/news';
import type { Place } from '../../domain/record/published-version';
import type { NewsroomContext } from '../context';
import { reachable } from '../lists/reachable-journalist';
import { unsubscriptionAddress } from '../lists/unsubscription-links';
import { mailedDocument } from '../mailings/mailed-document';
import { findRecord } from './record-rows';
import { versionsOf } from './version-rows';

/** The mail that tells somebody what became of a document that they know. */
export const NEWS_MAIL = 'newsroom.news';

const reader = z.object({ kind: z.enum(['journalist', 'grant']), id: z.string() });

export type NewsReader = z.infer<typeof reader>;

const data = z.object({ uid: z.string(), documentId: z.string(), version: z.int(), reader });

/** Somebody who may be written to at this moment. */
interface Addressee {
  readonly name: string;
  readonly address: string;
  readonly language: 'fr' | 'en';
  /** Of a journalist; whoever read by a link of their own is on no list that they could leave. */
  readonly unsubscription: string | null;
}

async function addresseeOf({ strapi }: NewsroomContext, { kind, id }: NewsReader): Promise<Addressee | null> {
  if (kind === 'grant') {
    const grant = await grants(strapi).find(id);
    return grant === null || grant.forgotten
      ? null
      : { name: grant.person, address: grant.email, language: grant.language, unsubscription: null };
  }
  const journalist = await reachable(strapi, id);
  if (journalist === null) return null;
  const { name, email, language } = journalist;
  return { name, address: email, language, unsubscription: unsubscriptionAddress(strapi, id) };
}

/** What there is to tell of a version now; null when that holds no more. */
function newsNow({ strapi, options }: NewsroomContext, place: Place, number: number): Promise<News | null> {
  return inTransaction(strapi.db, async (trx) => {
    const fields = options.types[place.uid]?.record;
    const record = await findRecord(trx, place);
    const version = (await versionsOf(trx, place)).find((one) => one.number === number);
    if (fields === undefined || record === null || version === undefined) return null;
    return newsOf(version, fields, record.state);
  });
}

async function compose(
  context: NewsroomContext,
  { version, reader: who, ...place }: z.infer<typeof data>,
): Promise<Composed | null> {
  const { strapi, options } = context;
  const news = await newsNow(context, place, version);
  const addressee = news === null ? null : await addresseeOf(context, who);
  if (news === null || addressee === null) return null;
  const { name, address, language, unsubscription } = addressee;
  return {
    to: { address, name },
    language,
    values: {
      isCorrection: news.about === 'correction',
      isWithdrawal: news.about === 'withdrawal',
      isReinstatement: news.about === 'reinstatement',
      ...{ title: news.title, note: news.note, replacementUrl: news.replacementUrl },
      address: (await mailedDocument(strapi, place))?.address ?? null,
      publisher: options.publisher,
      unsubscription,
    },
    ...(unsubscription === null
      ? {}
      : {
          headers: {
            'List-Unsubscribe': `<${unsubscription}>`,
            'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
          },
        }),
  };
}

/** Says what this mail is. It is put into words when it is sent, of what holds then. */
export function registerNewsMail(context: NewsroomContext): void {
  mail(context.strapi).kind(NEWS_MAIL, {
    folder: join(__dirname, '..', '..', 'mails', 'news'),
    data,
    compose: (asked) => compose(context, asked),
  });
}
