import { now } from '@parvis/clock';
import { done, NOT_FOUND, type Outcome, type Reason } from '@parvis/procedure';
import { inTransaction } from '@parvis/procedure/server';
import type { Knex } from 'knex';
import {
  type Carrier,
  type EvidenceKind,
  mayAddEvidence,
  type Visibility,
} from '../../domain/evidence/evidence';
import { fileNameOf } from '../../domain/evidence/file-name';
import { wrongFile } from '../../domain/evidence/media-type';
import { type ApplicationRow, type Own, ownApplication } from '../applications/application-rows';
import type { LabelContext } from '../context';
import { EVIDENCE } from '../tables';
import { discard, holdContent, place, takeIn } from './evidence-files';
import { factsOf, rememberEvidence } from './evidence-journal';
import { type Evidence, evidenceOf, evidenceOfApplication } from './evidence-pieces';
import { isPublished } from './referred-content';

/** What proves: a file that was received at a path, a link, or content of this house by its documentId. */
export type Proof =
  | { readonly carrier: 'file'; readonly path: string; readonly name: string; readonly size: number }
  | { readonly carrier: 'link'; readonly link: string }
  | { readonly carrier: 'content'; readonly documentId: string };

export interface NewEvidence {
  readonly kind: EvidenceKind;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: Visibility;
  readonly proof: Proof;
}

/** Why what was handed in cannot be taken as evidence. */
export interface Unusable {
  readonly done: false;
  readonly unusable: Reason;
}

/** What stands in a row about what proves. */
interface Columns {
  readonly done: true;
  readonly value: Readonly<Record<string, string | number | null>>;
}

/** What was added; or a refusal; or why it cannot be taken. */
export type Added = Outcome<Evidence> | Unusable;

/**
 * Adds a piece of evidence to an own application. A commitment takes the place of the one before it.
 *
 * Whether it may be added is asked before a file is kept, and again of the application that nobody else can change.
 */
export async function addEvidence(context: LabelContext, own: Own, added: NewEvidence): Promise<Added> {
  const { strapi } = context;
  const early = await inTransaction(strapi.db, (trx) => mayAdd(context, trx, own, added, 'read'));
  if (!early.done) return early;
  if (added.proof.carrier === 'file') return addFile(context, own, added, added.proof);
  const found = await referring(context, added.kind, added.proof);
  if (!found.done) return found;
  return inTransaction(strapi.db, (trx) => insert(context, trx, own, added, found.value));
}

async function addFile(
  context: LabelContext,
  own: Own,
  added: NewEvidence,
  { path, name: given, size }: Extract<Proof, { carrier: 'file' }>,
): Promise<Added> {
  const { folder, largest } = context.options.evidence;
  const name = fileNameOf(given);
  // An ES module, which whoever only asks this plugin's services need not load.
  const { fileTypeFromFile } = await import('file-type');
  const found = (await fileTypeFromFile(path))?.mime ?? null;
  const wrong = wrongFile({ name, size, found }, largest);
  if (wrong !== null) return { done: false, unusable: wrong };
  const incoming = await takeIn(folder, path);
  try {
    return await inTransaction(context.strapi.db, async (trx) => {
      await holdContent(trx, incoming.sha256);
      const file = { file_name: name, media_type: found, sha256: incoming.sha256, size };
      const outcome = await insert(context, trx, own, added, file);
      if (outcome.done) await place(folder, incoming);
      return outcome;
    });
  } finally {
    await discard(incoming);
  }
}

/** The columns of a link or of content; or what is wrong with it. */
async function referring(
  { strapi, options }: LabelContext,
  kind: EvidenceKind,
  proof: Exclude<Proof, { carrier: 'file' }>,
): Promise<Columns | Unusable> {
  if (proof.carrier === 'link') return { done: true, value: { address: proof.link } };
  const uid = Object.entries(options.evidence.content).find(([name]) => name === kind)?.[1];
  if (uid === undefined) return { done: false, unusable: { code: 'EVIDENCE_KIND_CLOSED' } };
  const { documentId } = proof;
  return (await isPublished(strapi, uid, documentId))
    ? { done: true, value: { uid, document_id: documentId } }
    : { done: false, unusable: { code: 'EVIDENCE_CONTENT_UNKNOWN' } };
}

/** The application, if a piece of this kind may be added to it. */
async function mayAdd(
  { options }: LabelContext,
  trx: Knex.Transaction,
  own: Own,
  { kind, proof }: { readonly kind: EvidenceKind; readonly proof: { readonly carrier: Carrier } },
  how: 'lock' | 'read',
): Promise<Outcome<{ application: ApplicationRow; replaced: readonly Evidence[] }>> {
  const application = await ownApplication(trx, own, how);
  if (application === null) return NOT_FOUND;
  const held = await evidenceOfApplication(trx, application.id);
  const replaced = kind === 'commitment' ? held.filter((one) => one.kind === kind) : [];
  const verdict = mayAddEvidence(
    factsOf(application),
    {
      ...{ kind, carrier: proof.carrier },
      // A commitment that was rejected, unsigned for example, is what the next one is asked for.
      replacesDecided: replaced.some(({ decision }) => decision === 'accepted'),
    },
    { held: held.length - replaced.length, most: options.evidence.most },
  );
  if (verdict.allowed) return done({ application, replaced });
  return { done: false, refusal: { kind: 'not-allowed', reasons: verdict.reasons } };
}

async function insert(
  context: LabelContext,
  trx: Knex.Transaction,
  own: Own,
  added: NewEvidence,
  columns: Columns['value'],
): Promise<Outcome<Evidence>> {
  const allowed = await mayAdd(context, trx, own, added, 'lock');
  if (!allowed.done) return allowed;
  const { application, replaced } = allowed.value;
  for (const { id, version } of replaced) {
    await trx(EVIDENCE)
      .where({ id })
      .update({ removed_at: now(), version: version + 1 });
  }
  const { kind, title, questions, visibility } = added;
  const [written]: unknown[] = await trx(EVIDENCE)
    .insert({
      ...{ application_id: application.id, kind, title, questions: [...questions], visibility },
      ...columns,
    })
    .returning('*');
  const after = evidenceOf(written);
  const [before = null] = replaced;
  await rememberEvidence(context, trx, { action: 'evidence-added', user: own.user, before, after });
  return done(after);
}
