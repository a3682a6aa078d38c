import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { say } from '../start/say';

const SERVING = join(__dirname, 'serving.ts');

/** The application in a process of its own, so that it can begin anew with its code changed while all else stays. */
export class Application {
  private child: ChildProcess | undefined;

  /** @param onReloadWish called when the application itself asks to be started again. */
  constructor(private readonly onReloadWish: () => void) {}

  start(): void {
    const child = fork(SERVING, { execArgv: ['-r', 'tsx/cjs'] });
    child.on('message', (message) => {
      if (message === 'reload') this.onReloadWish();
    });
    child.once('exit', () => {
      if (this.child !== child) return;
      this.child = undefined;
      say('The application has ended; it starts again when a file changes.');
    });
    this.child = child;
  }

  async stop(): Promise<void> {
    const { child } = this;
    this.child = undefined;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, 'exit');
    child.kill('SIGTERM');
    await ended;
  }

  async restart(): Promise<void> {
    await this.stop();
    this.start();
  }
}
