import { rmSync } from 'node:fs';
import { dataFolder } from '../../src/data-folder';
import { writePrivateFile } from './write-private-file';

/** Where the personal link of the demo's accredited journalist is written, for the person who tries Parvis. */
export function readingLinkFile(): string {
  return dataFolder('demo-reading-link.txt');
}

/**
 * Writes the link at every start, since the address of Parvis is part of it; a link that opens nothing any more is
 * taken away.
 */
export function keepReadingLink(link: string | null): void {
  if (link === null) rmSync(readingLinkFile(), { force: true });
  else writePrivateFile(readingLinkFile(), `${link}\n`);
}
