import { spawn } from 'node:child_process';
import { Refusal } from '../start/refusal';

/** How a tool ended, and all that it wrote, in the order of its writing. */
export interface ToolResult {
  readonly succeeded: boolean;
  readonly written: string;
}

/** Runs a tool written for Node, quietly, to its end. It ends with this process. */
export function toolResult(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<ToolResult> {
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
      resolve({ succeeded: code === 0, written: written.join('').trim() });
    });
  });
}

/**
 * Runs a tool that builds a part of Parvis: what it writes is shown only when it fails.
 *
 * @throws Refusal with all that the tool wrote.
 */
export async function runTool(args: readonly string[], env?: NodeJS.ProcessEnv): Promise<void> {
  const { succeeded, written } = await toolResult(args, env);
  if (!succeeded) throw new Refusal(`Parvis cannot be built:\n${written}`);
}
