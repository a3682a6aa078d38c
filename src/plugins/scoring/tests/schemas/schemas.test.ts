import Ajv from 'ajv/dist/2020';
import { SCHEMAS } from '../../server/src/contract/schemas';
import { dossierText, errorSentence, gridText, readDossier, readGrid, score } from '../../server/src/engine';
import oracles from '../oracles/scoring.json';
import { EVERY_ERROR } from '../support/every-error';
import { criterion, dossierFile, errorOf, grid, gridFile, rightOf, scored } from '../support/in-few-words';

const ajv = new Ajv({ allowUnionTypes: true, discriminator: true, allErrors: true });
const shapes = { result: ajv.compile(SCHEMAS.result), error: ajv.compile(SCHEMAS.error) };

/** What a schema says against a value; nothing when it has its shape. */
function against(shape: keyof typeof shapes, value: unknown) {
  const validate = shapes[shape];
  return validate(JSON.parse(JSON.stringify(value))) ? [] : (validate.errors ?? []);
}

const answered = (error: (typeof EVERY_ERROR)[number]) => ({
  error: { ...error, message: errorSentence(error) },
});

describe('The published schemas', () => {
  it.each(oracles.cases.map(({ name }, place) => [name, place] as const))(
    'describe the files and the result of the example: %s',
    (_name, place) => {
      const example = oracles.cases[place];
      const on = rightOf(readGrid(rightOf(gridText(JSON.stringify(example?.grid)))));
      const given = rightOf(readDossier(rightOf(dossierText(JSON.stringify(example?.dossier))), on));
      const result = rightOf(score(on, given, { partial: example?.partial === true }));
      expect(against('result', result)).toEqual([]);
    },
  );

  it('describe a result with blockers of every kind, bonuses, caps and what is not assessed', () => {
    const on = grid(
      [
        criterion('A', '40', { capBy: 'B' }),
        criterion('B', '40'),
        criterion('C', '20'),
        criterion('X', '5', { bonus: true }),
      ],
      {
        naBudget: '1/2',
        levels: [
          {
            code: '1',
            threshold: '0',
            gates: [
              { kind: 'ratio', code: 'A', atLeast: '1' },
              { kind: 'median', code: 'B', atLeast: '4' },
              { kind: 'evidence', code: 'A' },
              { kind: 'evidence', code: 'C', requireApplicable: true },
              { kind: 'any', of: [{ kind: 'any', of: [{ kind: 'evidence', code: 'B' }] }] },
            ],
          },
        ],
      },
    );
    const result = scored(on, { na: ['C'], marks: [{ A: '4', B: '1', X: '4' }, { B: '2' }] });
    expect(result.blockers.map(({ kind }) => kind)).toEqual([
      ...['na-budget', 'ratio', 'median', 'evidence', 'not-applicable', 'any'],
    ]);
    expect(against('result', result)).toEqual([]);
    expect(against('result', { ...result, score: '60' })).not.toEqual([]);
  });

  it.each(EVERY_ERROR.map((error) => [error.code, error] as const))(
    'describe the error %s',
    (_code, error) => {
      expect(against('error', answered(error))).toEqual([]);
    },
  );

  it('name every code of an error, and the two of the commands', () => {
    const named = SCHEMAS.error.properties.error.properties.code.enum;
    expect([...named].sort()).toEqual(
      [...EVERY_ERROR.map(({ code }) => code), 'USAGE', 'FILE_UNREADABLE'].sort(),
    );
  });

  it('describe no error of another code, without a sentence or with more in it', () => {
    const [first] = EVERY_ERROR;
    if (first === undefined) throw new Error('There are errors.');
    const { error } = answered(first);
    expect(against('error', { error: { ...error, code: 'OOPS' } })).not.toEqual([]);
    expect(against('error', { error: { ...error, message: undefined } })).not.toEqual([]);
    expect(against('error', { error: { ...error, stack: 'at …' } })).not.toEqual([]);
  });

  it.each([
    '{"code": "G"',
    '{"code": "G", "code": "H"}',
    '{"code": "G", "version": "1", "root": {"code": "R", "weight": 1}}',
    '{"code": "G", "version": "1", "root": {"code": "R", "weight": "1"}}',
    '[[["a"]]]',
    JSON.stringify(gridFile([criterion('A', '-1')])).replace(
      '"weight":"-1","children"',
      '"weight":"0","children"',
    ),
  ])('describe the error of a wrong file: %s', (text) => {
    const error = errorOf(gridText(text));
    expect(error === null ? null : against('error', answered(error))).toEqual([]);
  });

  it('describe the error of a dossier that is wrong on its grid', () => {
    const on = grid([criterion('A', '1')]);
    const error = errorOf(readDossier(dossierFile({ marks: [{ A: '9' }] }), on));
    expect(error === null ? null : against('error', answered(error))).toEqual([]);
  });
});
