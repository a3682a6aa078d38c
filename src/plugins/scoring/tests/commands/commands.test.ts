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
  const isFile = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, isFile ? content : JSON.stringify(content));
  return path;
}

/** Runs a command as its users do. All that it prints is JSON, and nothing stands on the error output. */
function run(command: 'score' | 'reliability', ...args: string[]) {
  const { status, stdout, stderr } = spawnSync('npm', ['run', '--silent', command, '--', ...args], {
    ...{ cwd: HOUSE, encoding: 'utf8', timeout: 150_000 },
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

  /** A grid in which one criterion is written otherwise. */
  const odd = (name: string, more: object): string[] => {
    const { root, ...sound } = gridFile([criterion('A', '60'), criterion('B', '40')]);
    const children = [criterion('A', '60'), { ...criterion('B', '40'), ...more }];
    const content = { ...sound, root: { ...root, children } };
    return ['--grid', written(`${name}.json`, content), '--dossier', whole];
  };
  const half = 5_000_000;
  const second = '/root/children/1';

  it.each([
    ['NOT_JSON', '', ['--grid', written('empty.json', ''), '--dossier', whole]],
    [
      'NOT_JSON',
      '',
      ['--grid', written('latin.json', Buffer.from('{"code": "\xe9"}', 'latin1')), '--dossier', whole],
    ],
    [
      'TOO_DEEP',
      '/0'.repeat(64),
      ['--grid', written('deep.json', '['.repeat(half) + ']'.repeat(half)), '--dossier', whole],
    ],
    ['TOO_LARGE', '', ['--grid', '/dev/zero', '--dossier', whole]],
    [
      'DOUBLED_KEY',
      '/code',
      ['--grid', written('twice.json', '{"code": "G", "c\\u006fde": "H"}'), '--dossier', whole],
    ],
    ['NOT_UNICODE', '/code', ['--grid', written('half.json', '{"code": "\\ud800"}'), '--dossier', whole]],
    ['MISSING_FIELD', '', ['--grid', grid, '--dossier', grid]],
    ['UNKNOWN_FIELD', `${second}/wieght`, odd('unknown', { wieght: '1' })],
    ['NUMBER_NOT_TEXT', `${second}/weight`, odd('number', { weight: 40 })],
    ['NOT_A_NUMBER', `${second}/weight`, odd('exponent', { weight: '1e5' })],
    ['NOT_A_NUMBER', `${second}/weight`, odd('nan', { weight: 'NaN' })],
    ['NOT_A_NUMBER', `${second}/weight`, odd('digits', { weight: '9'.repeat(1_000_000) })],
    ['NEGATIVE_NUMBER', `${second}/weight`, odd('negative', { weight: '-40' })],
    ['DOUBLED_CODE', `${second}/code`, odd('doubled', { code: 'A' })],
    ['WRONG_VALUE', `${second}/code`, odd('proto', { code: '__proto__' })],
  ])('says what is wrong and where: %s at "%s"', (code, path, args) => {
    const { status, printed } = run('score', ...args);
    expect({ status, valid: isError(printed), code: printed.error.code, path: printed.error.path }).toEqual({
      ...{ status: 1, valid: true, code, path },
    });
  });

  it.each([
    ['UNANSWERED', ['--grid', grid, '--dossier', gap]],
    ['NOT_JSON', ['--grid', written('broken.json', '{"code":'), '--dossier', whole]],
    ['FILE_UNREADABLE', ['--grid', join(folder, 'absent.json'), '--dossier', whole]],
    ['FILE_UNREADABLE', ['--grid', folder, '--dossier', whole]],
    ['USAGE', ['--grid', grid, '--dossier', whole, '--unknown']],
    ['USAGE', ['--grid', grid]],
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
