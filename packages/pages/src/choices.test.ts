import { choices } from './choices';

const QUESTION = {
  ...{ name: 'mark-A', legend: 'Une <réunion> ?', chosen: '1' },
  options: [
    { value: '0', words: 'Jamais' },
    { value: '1', words: 'Parfois' },
  ],
};

describe('A question with choices', () => {
  it('is a group with a name, of which one is chosen', () => {
    const { text } = choices(QUESTION);
    expect(text).toContain('<legend>Une &lt;réunion&gt; ?</legend>');
    expect(text).toContain('<label><input type="radio" name="mark-A" value="0"><span>Jamais</span></label>');
    expect(text).toContain('<input type="radio" name="mark-A" value="1" checked>');
    expect(text).not.toContain('aria-describedby');
  });

  it('is described by its hint and by what is wrong', () => {
    const { text } = choices({ ...QUESTION, hint: 'Ouverte à tous', error: 'Pas sur l’échelle' });
    expect(text).toContain(
      '<fieldset id="mark-A" tabindex="-1" aria-describedby="mark-A-hint mark-A-error">',
    );
    expect(text).toContain('<p class="hint" id="mark-A-hint">Ouverte à tous</p>');
    expect(text).toContain('<p class="wrong" id="mark-A-error">Pas sur l’échelle</p>');
  });
});
