import { spawn } from 'node:child_process';
import { Refusal } from '../start/refusal';

/**
 * Runs a tool written for Node, quietly: what it writes is shown only when it fails. It ends with this process.
 *
 * @throws Refusal with all that the tool wrote.
 */
export function runTool(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  return new Promise((resolve, reject) => {
    const tool = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
    const stop = (): void => {
      tool.kill();
    };
    process.once('exit', stop);
    const written: string[] = [];
    for (const stream of [tool.stdout, tool.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => written.push(text));
    }
    tool.once('error', reject);
    tool.once('close', (code) => {
      process.off('exit', stop);
      if (code === 0) resolve();
      else reject(new Refusal(`Parvis cannot be built:\n${written.join('').trim()}`));
    });
  });
}
