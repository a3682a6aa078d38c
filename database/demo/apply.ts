import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { now } from '@parvis/clock';
import { label } from '@parvis/label';
import { renderPdf } from '@parvis/pdf';
import type { Entry } from './content';
import { DemoContentError } from './content-error';
import { type ApplicationPlan, markAround } from './edition-plan';
import type { Load } from './load';
import { doneOf } from './outcome';
import { speakFor } from './town-hall';

/** A question of the grid, as an application of the demo answers it. */
export interface DemoQuestion {
  readonly code: string;
  readonly label: string;
  readonly needsEvidence: boolean;
}

/** An application with what the steps after it ask for. */
export interface Applied {
  readonly plan: ApplicationPlan;
  readonly id: number;
  readonly user: number;
  readonly pieces: readonly number[];
}

/** What is written on a question, by what the commune gives itself. */
const SAID: readonly string[] = [
  'Rien n’est encore engagé sur ce point.',
  'Une première expérience a eu lieu, sans suite régulière.',
  'Nous le faisons depuis deux ans, dans une partie des quartiers.',
  'C’est devenu une habitude : chaque année, avec un compte rendu publié.',
  'Chaque année, publié, et évalué avec les habitants.',
];

async function commitmentOf(commune: string): Promise<Buffer> {
  const title = 'Engagement du maire (démonstration)';
  const words = `La commune ${commune} s’engage à tenir à jour ce qu’elle déclare. Document inventé.`;
  const parts = [
    { kind: 'title' as const, text: title },
    { kind: 'paragraph' as const, words },
  ];
  return Buffer.from(
    await renderPdf({ title, author: commune, createdAt: now(), footer: 'Démonstration', parts }),
  );
}

/** The commitment of the mayor, as a file that was received. */
async function commit(
  load: Load,
  entry: Entry,
  own: { user: number; id: number },
  commune: string,
): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'parvis-demo-'));
  try {
    const content = await commitmentOf(commune);
    const path = join(folder, 'engagement.pdf');
    await writeFile(path, content);
    const added = await label(load.strapi).evidence.add(own, {
      ...{ kind: 'commitment', title: 'Engagement du maire', questions: [], visibility: 'jury' },
      proof: { carrier: 'file', path, name: 'engagement.pdf', size: content.byteLength },
    });
    if (!added.done) throw new DemoContentError(`${entry.key}: the commitment of ${commune} is refused.`);
    return added.value.id;
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** A decision of the council, as a link. */
async function prove(
  load: Load,
  entry: Entry,
  { own, commune, question }: { own: { user: number; id: number }; commune: string; question: DemoQuestion },
): Promise<number> {
  const link = `https://${commune.toLowerCase()}.example/deliberations/${question.code.toLowerCase()}`;
  const added = await label(load.strapi).evidence.add(own, {
    ...{ kind: 'council-decision', title: `Délibération\u202f: ${question.label}` },
    ...{ questions: [question.code], visibility: 'public', proof: { carrier: 'link', link } },
  });
  if (!added.done) throw new DemoContentError(`${entry.key}: evidence of ${commune} is refused.`);
  return added.value.id;
}

/** Writes an application of an invented commune, as far as its plan says, and submits it unless it stays a draft. */
export async function apply(
  load: Load,
  entry: Entry,
  {
    edition,
    questions,
    plan,
  }: { edition: number; questions: readonly DemoQuestion[]; plan: ApplicationPlan },
): Promise<Applied> {
  const { applications } = label(load.strapi);
  const { commune, self, leaves, notApplicable, reaches } = plan;
  const user = await speakFor(load, entry, { commune, role: 'Maire', confirm: true });
  const id = doneOf(entry, await applications.begin({ user, edition, commune, renews: null }));
  const own = { user, id };
  const pieces: number[] = [];
  for (const [place, question] of questions.entries()) {
    const { code } = question;
    if (leaves.includes(code)) continue;
    const mark = markAround(self, place);
    const said =
      notApplicable?.question === code
        ? { notApplicable: notApplicable.reason }
        : { text: SAID[mark] ?? '', mark: String(mark) };
    const saved = await applications.save(own, { question: code, said, expectedVersion: 0 });
    if (!saved.done)
      throw new DemoContentError(`${entry.key}: the answer of ${commune} to ${code} is refused.`);
    if (question.needsEvidence && mark > 0) pieces.push(await prove(load, entry, { own, commune, question }));
  }
  if (reaches === 'draft') return { plan, id, user, pieces };
  pieces.push(await commit(load, entry, own, commune));
  doneOf(entry, await applications.step({ own, event: 'submit' }));
  if (reaches === 'withdrawn') doneOf(entry, await applications.step({ own, event: 'withdraw' }));
  return { plan, id, user, pieces };
}
