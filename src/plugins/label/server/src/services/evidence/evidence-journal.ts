import { now } from '@parvis/clock';
import { journal } from '@parvis/journal';
import type { Knex } from 'knex';
import type { EvidenceFacts } from '../../domain/evidence/evidence';
import type { ApplicationRow } from '../applications/application-rows';
import type { LabelContext } from '../context';
import type { Evidence } from './evidence-pieces';

/** What the rules of evidence judge by, now. */
export const factsOf = ({ state, complement_due }: ApplicationRow): EvidenceFacts => ({
  ...{ now: now(), state, complementDue: complement_due },
});

/** What the journal may hold of a piece of evidence: neither its title nor its address, which may name people. */
const remembered = ({ id, kind, version, visibility, questions, file, content }: Evidence) => ({
  ...{ evidence: id, kind, version, visibility, questions },
  ...(file === null ? {} : { sha256: file.sha256 }),
  ...(content === null ? {} : { ...content }),
});

/** Remembers in the chain of the application what became of a piece. */
export async function rememberEvidence(
  { strapi }: LabelContext,
  trx: Knex.Transaction,
  {
    action,
    user,
    before,
    after,
  }: {
    readonly action: 'evidence-added' | 'evidence-changed' | 'evidence-removed';
    readonly user: number;
    readonly before: Evidence | null;
    readonly after: Evidence | null;
  },
): Promise<void> {
  const application = after?.applicationId ?? before?.applicationId;
  await journal(strapi).append(
    {
      subject: { type: 'label.application', id: String(application) },
      action: `label.${action}`,
      actor: { kind: 'api', id: String(user) },
      ...(before === null ? {} : { before: remembered(before) }),
      ...(after === null ? {} : { after: remembered(after) }),
    },
    { trx },
  );
}
