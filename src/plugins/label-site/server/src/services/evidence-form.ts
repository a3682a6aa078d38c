import { openAsBlob } from 'node:fs';
import { Readable } from 'node:stream';
import type { SentFile } from '../site';

/** What is said about a piece beside its file. */
export interface SaidOfPiece {
  readonly kind: string;
  readonly title: string;
  readonly questions: readonly string[];
  readonly visibility: string;
}

/** A piece of evidence as a browser would send it to the API; the file is read while it is sent. */
export async function evidenceForm(
  file: SentFile | null,
  { kind, title, questions, visibility }: SaidOfPiece,
): Promise<{ readonly type: string; readonly content: Readable }> {
  const form = new FormData();
  form.set('kind', kind);
  form.set('visibility', visibility);
  if (title !== '') form.set('title', title);
  for (const question of questions) form.append('questions', question);
  if (file !== null) form.set('file', await openAsBlob(file.path), file.name);
  const request = new Response(form);
  const type = request.headers.get('content-type') ?? '';
  const content = Readable.from(partsOf(request));
  return { type, content };
}

async function* partsOf({ body }: Response): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  for (let part = await reader.read(); !part.done; part = await reader.read()) yield part.value;
}
