import { html } from './html';
import { navigation } from './navigation';

describe('The navigation of a site', () => {
  it('has a name, and says which page is shown', () => {
    const { text } = navigation({
      label: 'Candidature',
      links: [
        { address: '/a', words: 'Accueil & co', current: false },
        { address: '/a/b', words: 'Dossiers', current: true },
      ],
      more: html`<form></form>`,
    });
    expect(text).toBe(
      '<nav aria-label="Candidature"><ul><li><a href="/a">Accueil &amp; co</a></li>' +
        '<li><a href="/a/b" aria-current="page">Dossiers</a></li></ul><form></form></nav>',
    );
  });
});
