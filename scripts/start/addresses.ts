import { existsSync } from 'node:fs';
import { isAbsolute, relative, resolve } from 'node:path';
import { dataFolder } from '../../src/data-folder';
import { environment } from '../../src/environment';
import { readingLinkFile } from './reading-link';

/** Addresses that stand for all of a machine, and one by which it reaches itself. */
const SELF: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '[::1]', '::1': '[::1]' };

/** Where this machine reaches Parvis. */
export function localAddress(port: number): string {
  const { HOST } = environment();
  return `http://${SELF[HOST] ?? HOST}:${port}`;
}

/** A file as the person at the terminal would name it: from the project when it lies there, else from the root. */
export function fileForPeople(path: string): string {
  const fromHere = relative('.', path);
  return fromHere.startsWith('..') || isAbsolute(fromHere) ? resolve(path) : fromHere;
}

/** What the person who started Parvis needs next, as text of several lines. */
export function readyMessage(port: number): string {
  const base = (environment().PUBLIC_URL ?? localAddress(port)).replace(/\/+$/, '');
  const files = [
    ['Demo accounts    ', dataFolder('demo-accounts.json')],
    ['Reading link     ', readingLinkFile()],
  ] as const;
  return [
    '',
    'Parvis is ready',
    '',
    `  Admin panel      ${base}/admin`,
    `  REST             ${base}/api`,
    `  GraphQL          ${base}/graphql`,
    `  API description  ${base}/api/openapi.json`,
    `                   ${base}/api/documentation`,
    ...files.flatMap(([what, path]) => (existsSync(path) ? [`  ${what}${fileForPeople(path)}`] : [])),
    '',
  ].join('\n');
}
