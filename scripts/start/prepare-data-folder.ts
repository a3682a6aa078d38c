import { accessSync, constants, mkdirSync } from 'node:fs';
import { dataFolder, prepareDataFolder } from '../../src/data-folder';
import { takeLock } from './lock';
import { Refusal } from './refusal';

/**
 * Makes the data folder, readable for its owner only, and takes it for this process until the process ends.
 *
 * @returns whether it was taken: false when another Parvis uses it.
 * @throws Refusal when the folder cannot be written.
 */
export async function tryDataFolder(): Promise<boolean> {
  const folder = dataFolder();
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    accessSync(folder, constants.W_OK);
    prepareDataFolder();
  } catch (error) {
    throw new Refusal(
      `The data folder ${folder} cannot be written (${error instanceof Error ? error.message : error}): mend its permissions or set PARVIS_DATA_DIR to another folder.`,
    );
  }
  return (await takeLock(folder)) !== undefined;
}

/**
 * Makes the data folder and takes it for this process until the process ends.
 *
 * @throws Refusal when the folder cannot be written or another Parvis uses it.
 */
export async function prepareAndLockDataFolder(): Promise<void> {
  if (!(await tryDataFolder())) {
    throw new Refusal(
      `The data folder ${dataFolder()} is in use by another Parvis: stop that one, or set PARVIS_DATA_DIR to another folder.`,
    );
  }
}
