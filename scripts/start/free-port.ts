import { createServer } from 'node:net';
import { Refusal } from './refusal';

/** Why an address cannot be listened on, by the operating system's code. */
const REASONS: Readonly<Record<string, string>> = {
  EADDRINUSE: 'is already used by another program: stop that one, or set PORT to another port',
  EACCES: 'needs privileges that this user does not have: set PORT to one above 1023',
  EADDRNOTAVAIL: 'is not an address of this machine: set HOST to one that is, for example 127.0.0.1',
  ENOTFOUND: 'is not an address of this machine: set HOST to one that is, for example 127.0.0.1',
};

/**
 * Checks, before the slow steps, that Parvis can listen on its address.
 *
 * @throws Refusal naming the address and how to mend it.
 */
export function checkPortIsFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', (error: NodeJS.ErrnoException) => {
      const reason = REASONS[error.code ?? ''] ?? `cannot be listened on (${error.message})`;
      reject(new Refusal(`The address ${host}:${port} ${reason}.`));
    });
    server.listen({ host, port, exclusive: true }, () => server.close(() => resolve()));
  });
}
