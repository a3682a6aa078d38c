import { SettingsError } from '../../src/environment';
import { Refusal } from './refusal';

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** How this process ends, whoever ends it. */
export interface Ending {
  /** Sets what a signal waits for before the process exits, for example that requests in flight are answered. */
  first(work: () => Promise<void>): void;
  /** Adds what is done however the process ends, `process.exit` included; the latest addition is done first. */
  last(work: () => void): void;
  /** Takes the signals back from a library that listens to them and would call `process.exit` by itself. */
  takeSignals(): void;
}

/**
 * Runs a program that ends cleanly: a signal ends it with code 0; a refusal or a wrong setting is one sentence on
 * stderr and code 1. Anything else that goes wrong is a defect and keeps its stack trace.
 */
export async function runUntilEnded(program: (ending: Ending) => Promise<void>): Promise<void> {
  const lastWork: (() => void)[] = [];
  let firstWork = async (): Promise<void> => {};
  let begun = false;

  const doLastWork = (): void => {
    for (const work of lastWork.splice(0).reverse()) work();
  };
  const takeSignals = (): void => {
    process.off('exit', doLastWork).on('exit', doLastWork);
    for (const signal of SIGNALS) process.removeAllListeners(signal).on(signal, end);
  };
  // A terminal and npm both pass a signal on, so that it often comes twice: the first one counts.
  async function end(): Promise<void> {
    if (begun) return;
    begun = true;
    try {
      await firstWork();
    } finally {
      // Strapi removes every listener of the process when it is destroyed.
      takeSignals();
      process.exit(0);
    }
  }

  takeSignals();
  try {
    await program({
      first: (work) => {
        firstWork = work;
      },
      last: (work) => lastWork.push(work),
      takeSignals,
    });
  } catch (error) {
    // A signal that also ended a child process is handled before the child's failure is told.
    await new Promise(setImmediate);
    if (begun) return;
    console.error(error instanceof Refusal || error instanceof SettingsError ? error.message : error);
    process.exit(1);
  }
}
