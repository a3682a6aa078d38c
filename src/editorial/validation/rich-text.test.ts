import { richTextProblems } from './rich-text';

const paragraph = (...children: unknown[]) => ({ type: 'paragraph', children });
const word = { type: 'text', text: 'Bonjour', bold: true };
const link = (url: string) => ({ type: 'link', url, children: [word] });
const item = { type: 'list-item', children: [word] };
const list = (...children: unknown[]) => ({ type: 'list', format: 'ordered', children });

const codesOf = (value: unknown) => richTextProblems(value, ['body']).map(({ code }) => code);

describe('a formatted text', () => {
  it('in the format of the editor has no problem', () => {
    expect(codesOf([])).toEqual([]);
    expect(codesOf([paragraph(word, link('https://parvis.example')), list(item, list(item))])).toEqual([]);
    expect(codesOf([{ type: 'heading', level: 2, children: [word] }])).toEqual([]);
  });

  it.each([
    ['Bonjour'],
    [{}],
    [[null]],
    [[{ type: 'paragraph' }]],
    [[paragraph(null)]],
    [[list(null)]],
    [[{ type: 'x' }]],
  ])('like %j cannot be read', (value) => expect(codesOf(value)).toEqual(['rich-text']));

  it('with a link that runs a script is refused, and the link named', () => {
    expect(richTextProblems([paragraph(link('javascript:alert(1)'))], ['body'])).toEqual([
      { path: ['body'], code: 'rich-text-link', params: { link: 'javascript:alert(1)' }, when: 'always' },
    ]);
  });
});
