import en from './en.json';
import fr from './fr.json';

test('both languages say the same things, and nothing is left without words', () => {
  expect(Object.keys(fr)).toEqual(Object.keys(en));
  for (const words of [...Object.values(fr), ...Object.values(en)]) expect(words).not.toBe('');
});

test('every text is the plugin’s own, or what the journal calls its actions', () => {
  const foreign = Object.keys(fr).filter((key) => !/^(?:journal[.]action[.])?embargo[.]/.test(key));
  expect(foreign).toEqual([]);
});

test('French has its narrow spaces and its apostrophes', () => {
  const wrong = Object.values(fr).filter((words) =>
    /[\u0020\u00a0][;:!?»]|«[\u0020\u00a0]|\w'\w/.test(words),
  );
  expect(wrong).toEqual([]);
});
