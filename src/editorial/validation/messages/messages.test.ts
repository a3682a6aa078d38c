import { en } from './en';
import { fr } from './fr';
import { say } from './say';

const parameters = (message: string) => (message.match(/\{\w+\}/g) ?? []).sort();

describe('the messages', () => {
  it.each(Object.entries(en))('for « %s » name the same things in both languages', (code, english) => {
    const french = Object.entries(fr).find(([other]) => other === code)?.[1] ?? '';
    expect(parameters(french)).toEqual(parameters(english));
  });

  it.each(Object.entries(fr))('for « %s » follow French typography', (_code, french) => {
    expect(french).not.toMatch(/[ \u00a0][:;!?»]|«[ \u00a0]|'/);
  });

  it('give the figures that help', () => {
    const problem = {
      path: ['title'],
      code: 'too-long',
      params: { length: 200, max: 140 },
      when: 'always',
    } as const;
    expect(say(problem, 'en')).toBe('This text has 200 characters: shorten it to 140 at most.');
    expect(say(problem, 'fr')).toBe('Ce texte compte 200 caractères\u202f: ramenez-le à 140 au plus.');
  });
});
