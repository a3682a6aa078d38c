import { TestEnvironment } from 'jest-environment-node';
import { RunningParvis, type Template } from './running-parvis';

let running: Promise<RunningParvis> | undefined;
let fresh = false;

/** Boots Parvis at the first call of a worker; later calls put a fresh database under it. */
async function provideParvis(template: Template): Promise<RunningParvis> {
  if (running === undefined) {
    running = RunningParvis.boot(process.env.JEST_WORKER_ID ?? '1', template);
    fresh = true;
  }
  const parvis = await running;
  if (!fresh) await parvis.reset(template);
  fresh = false;
  return parvis;
}

/**
 * A node environment whose tests can ask for the worker's one running Parvis. When a test fails, it writes down what the
 * pages of its browser show: what a machine nobody sits at has seen cannot be looked at later.
 */
export default class ParvisEnvironment extends TestEnvironment {
  override async setup(): Promise<void> {
    await super.setup();
    Object.assign(this.global, { provideParvis });
  }

  async handleTestEvent({ name }: { readonly name: string }): Promise<void> {
    const shown = name === 'test_fn_failure' ? await this.global.describePages?.() : undefined;
    if (shown !== undefined) process.stderr.write(`The pages when this test failed:\n${shown}\n`);
  }
}
