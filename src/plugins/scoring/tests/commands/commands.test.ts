import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv from 'ajv/dist/2020';
import { SCHEMAS } from '../../server/src/contract/schemas';
import { criterion, dossierFile, gridFile } from '../support/in-few-words';

const HOUSE = join(__dirname, '..', '..', '..', '..', '..');

const folder = mkdtempSync(join(tmpdir(), 'parvis-score-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a file and answers where it stands. */
function written(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** Runs a command as its users do. All that it prints is JSON, and nothing stands on the error output. */
function run(command: 'score' | 'reliability', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    ...{ cwd: HOUSE, encoding: 'utf8', timeout: 60_000 },
  });
  // npm may warn of settings of the machine that are not ours.
  const complaints = stderr.split('\n').filter((line) => line !== '' && !line.startsWith('npm warn'));
  expect(complaints).toEqual([]);
  expect(stdout).not.toMatch(/^\s+at /m);
  return { status, printed: JSON.parse(stdout) };
}

const ajv = new Ajv({ allowUnionTypes: true });
const [isResult, isError] = [ajv.compile(SCHEMAS.result), ajv.compile(SCHEMAS.error)];

const grid = written('grid.json', gridFile([criterion('A', '60'), criterion('B', '40')]));
const whole = written('whole.json', dossierFile({ marks: [{ A: '3', B: '1' }] }));
const gap = written('gap.json', dossierFile({ marks: [{ A: '3' }] }));
const table = written('ratings.json', [
  [1, 2, 3, 3, 2],
  [1, 2, 3, 3, 1],
]);

describe('npm run --silent score', () => {
  it('prints the result, exit code 0', () => {
    const { status, printed } = run('score', '--grid', grid, '--dossier', whole);
    expect({ status, valid: isResult(printed) }).toEqual({ status: 0, valid: true });
    expect(printed).toMatchObject({ engine: 'parvis-score/1', score: { n: '55', d: '1', decimal: '55.00' } });
  });

  it('prints a partial one when that is asked for', () => {
    const { status, printed } = run('score', '--grid', grid, '--dossier', gap, '--partial');
    expect({ status, valid: isResult(printed), partial: printed.partial }).toEqual({
      ...{ status: 0, valid: true, partial: true },
    });
  });

  it.each([
    ['UNANSWERED', ['--grid', grid, '--dossier', gap]],
    ['NOT_JSON', ['--grid', written('broken.json', '{"code":'), '--dossier', whole]],
    ['FILE_UNREADABLE', ['--grid', join(folder, 'absent.json'), '--dossier', whole]],
    ['USAGE', ['--grid', grid, '--unknown']],
  ])('prints the error %s, exit code 1', (code, args) => {
    const { status, printed } = run('score', ...args);
    expect({ status, valid: isError(printed), code: printed.error.code }).toEqual({
      status: 1,
      valid: true,
      code,
    });
  });
});

describe('npm run --silent reliability', () => {
  it('prints a statistic, exact and as a decimal, exit code 0', () => {
    const args = ['--ratings', table, '--statistic', 'krippendorff', '--level', 'nominal'];
    expect(run('reliability', ...args)).toEqual({
      status: 0,
      printed: {
        ...{ statistic: 'krippendorff', level: 'nominal', pairable: 10 },
        value: { n: '8', d: '11', decimal: '0.7272727273' },
      },
    });
  });

  it.each([
    ['TOO_FEW', ['--ratings', written('one.json', '[[1]]'), '--statistic', 'icc']],
    ['USAGE', ['--ratings', table, '--statistic', 'krippendorff']],
  ])('prints the error %s, exit code 1', (code, args) => {
    const { status, printed } = run('reliability', ...args);
    expect({ status, valid: isError(printed), code: printed.error.code }).toEqual({
      status: 1,
      valid: true,
      code,
    });
  });
});
