import { EVERY_ERROR } from '../../../tests/support/every-error';
import { errorSentence } from './error-sentences';

describe('What is said of an error', () => {
  it.each(EVERY_ERROR.map((error) => [error.code, error] as const))(
    'is a sentence in both languages, with all that it needs: %s',
    (_code, error) => {
      const { fr, en } = errorSentence(error);
      for (const sentence of [fr, en]) {
        expect(sentence).toMatch(/^.+[.]$/u);
        expect(sentence).not.toMatch(/undefined|null|\[object/);
      }
      expect(fr).not.toBe(en);
    },
  );

  it.each(EVERY_ERROR.map((error) => [error.code, error] as const))(
    'has the typography of each language: %s',
    (_code, error) => {
      const { fr, en } = errorSentence(error);
      expect(fr).not.toMatch(/ [:;!?»]|« |'/);
      expect(fr).not.toMatch(/[^\u202f][:;!?»]|«[^\u202f]/);
      expect(en).not.toMatch(/[\u202f«»]/);
    },
  );

  it('counts as each language counts', () => {
    const quorum = { file: 'dossier', path: '/sheets', code: 'QUORUM', node: 'A1', needs: 3 } as const;
    expect(errorSentence({ ...quorum, has: 1 }).fr).toContain('a 1 note et il en faut 3');
    expect(errorSentence({ ...quorum, has: 1 }).en).toContain('has 1 mark and needs 3');
    expect(errorSentence({ ...quorum, has: 2 }).fr).toContain('a 2 notes et il en faut 3');
  });

  it('names the steps of a scale where it has some', () => {
    const mark = { node: 'A1', juror: 'J1', mark: '5', min: '0', max: '4' };
    const at = { file: 'dossier', path: '/sheets/0/marks/A1', code: 'MARK_OUT_OF_SCALE' } as const;
    expect(errorSentence({ ...at, ...mark, step: '1/2' }).fr).toMatch(/de 0 à 4 par pas de 1\/2\.$/);
    expect(errorSentence({ ...at, ...mark, step: null }).en).toMatch(/from 0 to 4\.$/);
  });
});
