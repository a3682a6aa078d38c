import { engines } from '../../package.json';
import { Refusal } from './refusal';

/**
 * Says whether a version of Node, such as `20.19.4`, lies in a range written like `>=20.19 <=26`
 * (the upper end includes every release of that major version).
 */
export function nodeSupports(range: string, version: string): boolean {
  const bounds = /^>=(\d+)\.(\d+) <=(\d+)$/.exec(range);
  if (!bounds) throw new Error(`The range "${range}" is not written like ">=20.19 <=26".`);
  const [lowestMajor = 0, lowestMinor = 0, highestMajor = 0] = bounds.slice(1).map(Number);
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major === lowestMajor) return minor >= lowestMinor;
  return major > lowestMajor && major <= highestMajor;
}

/** @throws Refusal when this Node is older or newer than what `engines` in package.json allows. */
export function checkNode(version = process.versions.node): void {
  if (nodeSupports(engines.node, version)) return;
  throw new Refusal(
    `Parvis needs Node ${engines.node} and this is Node ${version}: install a supported version, for example from https://nodejs.org.`,
  );
}
