import { mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { environment } from './environment';

/** Where this instance keeps what must survive a restart: database, uploads, secrets, demo accounts. Absolute. */
export function dataFolder(...parts: readonly string[]): string {
  return resolve(environment().PARVIS_DATA_DIR, ...parts);
}

/** The folder whose files Strapi serves as they are; its `uploads` is the media library. */
export function publicFolder(): string {
  return dataFolder('public');
}

/** Makes the folders that Strapi expects to find. Harmless when they exist. */
export function prepareDataFolder(): void {
  mkdirSync(resolve(publicFolder(), 'uploads'), { recursive: true });
}
