import { createHash } from 'node:crypto';
import { realpathSync, rmSync } from 'node:fs';
import { connect, createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Frees a lock before the process ends. */
export type Release = () => void;

/**
 * A listening local socket is the lock on a folder: the kernel gives its name to one process only and takes it back
 * when that process ends, `kill -9` included, so that no stale lock needs a guess.
 *
 * Linux and Windows have names outside the file system. Elsewhere the socket is a file with a short path (sockets
 * allow about 100 characters), which outlives its process and is removed when nobody answers behind it.
 */
function lockName(folder: string): string {
  const key = createHash('sha256').update(realpathSync(folder)).digest('hex').slice(0, 32);
  if (process.platform === 'linux') return `\0parvis-${key}`;
  if (process.platform === 'win32') return `\\\\.\\pipe\\parvis-${key}`;
  return join(tmpdir(), `parvis-${key}.sock`);
}

function listen(name: string): Promise<Release | undefined> {
  return new Promise((resolve, reject) => {
    // Those who wait for the lock stay connected until it is free.
    const waiting = new Set<Socket>();
    const server = createServer((socket) => {
      waiting.add(socket.unref());
      socket.on('error', () => {}).once('close', () => waiting.delete(socket));
    });
    const release = (): void => {
      server.close();
      for (const socket of waiting) socket.destroy();
    };
    server.once('error', (error: NodeJS.ErrnoException) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen({ path: name, exclusive: true }, () => resolve(release));
    server.unref();
  });
}

function untilReleased(name: string): Promise<void> {
  return new Promise((resolve) => {
    connect(name)
      .on('error', () => {})
      .once('close', () => resolve());
  });
}

function isHeld(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(name, () => {
      socket.destroy();
      resolve(true);
    }).on('error', () => resolve(false));
  });
}

/** Takes the lock on an existing folder, or answers undefined when another process holds it. */
export async function takeLock(folder: string): Promise<Release | undefined> {
  const name = lockName(folder);
  const release = await listen(name);
  if (release || process.platform === 'linux' || process.platform === 'win32') return release;
  if (await isHeld(name)) return undefined;
  rmSync(name, { force: true });
  return listen(name);
}

/** Takes the lock on an existing folder, waiting for as long as another process holds it. */
export async function waitForLock(folder: string): Promise<Release> {
  for (;;) {
    const release = await takeLock(folder);
    if (release) return release;
    await untilReleased(lockName(folder));
  }
}
