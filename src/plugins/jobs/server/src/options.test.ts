import { checkOptions } from './options';

test('without options it works', () => {
  expect(checkOptions({})).toEqual({ concurrency: 4, mailConcurrency: 10, keepForDays: 365 });
});

test('a wrong option is named', () => {
  expect(() => checkOptions({ concurrency: 0, colour: 'red' })).toThrow(/"jobs".*colour.*concurrency/s);
});
