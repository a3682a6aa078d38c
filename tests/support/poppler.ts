import { spawnSync } from 'node:child_process';

function poppler(program: string, bytes: Buffer, ...options: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(program, options, { input: bytes, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${program} (of poppler-utils) failed: ${stderr}`);
  return stdout;
}

/** What a PDF says about itself. */
export const pdfInfo = (bytes: Buffer): string => poppler('pdfinfo', bytes, '-');

/** The structure of a tagged PDF with its text, as a screen reader meets it. */
export const pdfStructure = (bytes: Buffer): string => poppler('pdfinfo', bytes, '-struct-text', '-');

/** What a PDF shows, its lines joined and its spaces made plain. */
export const pdfText = (bytes: Buffer): string =>
  poppler('pdftotext', bytes, '-', '-').replaceAll(/\s+/g, ' ').trim();
