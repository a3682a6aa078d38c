import { checkbox, fileField, hidden, textField } from './fields';
import { form } from './form';

describe('A form', () => {
  it('posts to its address and sends which button was pressed', () => {
    const { text } = form({
      language: 'fr',
      action: '/a?b="c"',
      buttons: [
        { words: 'Approuver', value: 'approve' },
        { words: 'Refuser', value: 'refuse', quiet: true },
      ],
    });
    expect(text).toContain('<form method="post" action="/a?b=&quot;c&quot;">');
    expect(text).toContain('<button type="submit" name="choice" value="approve">Approuver</button>');
    expect(text).toContain(
      '<button type="submit" class="quiet" name="choice" value="refuse">Refuser</button>',
    );
    expect(text).not.toContain('role="alert"');
  });

  it('lists what was wrong first, with a link to each field', () => {
    const error = { name: 'email', message: 'Une adresse est nécessaire.' };
    const { text } = form({
      language: 'fr',
      action: '/a',
      fields: [textField({ name: 'email', label: 'Adresse', type: 'email', error: error.message })],
      errors: [error],
      buttons: [{ words: 'Envoyer' }],
    });
    expect(text.indexOf('role="alert"')).toBeLessThan(text.indexOf('<form'));
    expect(text).toContain('<a href="#email">Une adresse est nécessaire.</a>');
    expect(text).toContain(
      '<input type="email" value="" id="email" name="email" aria-describedby="email-error" aria-invalid="true">',
    );
  });
});

describe('A form with a file', () => {
  it('is sent in parts, and names its field apart from others of that name', () => {
    const file = fileField({ name: 'file', id: 'second-file', label: 'Pièce', error: 'Vide' });
    const fields = [file, hidden('kind', '<b>')];
    const { text } = form({
      language: 'fr',
      action: '/a',
      multipart: true,
      fields,
      buttons: [{ words: 'Envoyer' }],
    });
    expect(text).toContain('<form method="post" action="/a" enctype="multipart/form-data">');
    expect(text).toContain(
      '<input type="file" id="second-file" name="file" aria-describedby="second-file-error" aria-invalid="true">',
    );
    expect(text).toContain('<input type="hidden" name="kind" value="&lt;b&gt;">');
  });
});

describe('A field', () => {
  it('has a label, and is described by its hint and its error', () => {
    const { text } = textField({
      name: 'note',
      label: 'Remarque',
      hint: 'Facultatif',
      error: 'Trop long.',
      value: '<b>\nligne',
      lines: 4,
      maxLength: 500,
      autocomplete: 'off',
    });
    expect(text).toContain('<label for="note">Remarque</label>');
    expect(text).toContain('<p class="hint" id="note-hint">Facultatif</p>');
    expect(text).toContain('<p class="wrong" id="note-error">Trop long.</p>');
    expect(text).toContain(
      '<textarea rows="4" id="note" name="note" aria-describedby="note-hint note-error" aria-invalid="true" maxlength="500" autocomplete="off">\n&lt;b&gt;\nligne</textarea>',
    );
  });

  it('may be a box to tick that has to be ticked', () => {
    expect(checkbox({ name: 'accept', label: 'J’accepte', required: true }).text).toBe(
      '<div class="field box"><input type="checkbox" id="accept" name="accept" required><label for="accept">J’accepte</label></div>',
    );
    expect(checkbox({ name: 'accept', label: 'J’accepte', checked: true }).text).toContain(' checked>');
  });
});
