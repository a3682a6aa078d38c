import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Handlebars from 'handlebars';
import type { Composed, Rendered } from '../interface/mail';
import { page } from './page';

/** A kind of mail in one language, ready to be filled in. */
type Template = (values: Composed['values']) => Rendered;

// By themselves: what an application registers with the shared Handlebars changes nothing in mails.
const handlebars = Handlebars.create();

/** A name that has no value is an error: half a sentence is never sent. */
const compile = (file: string, { html }: { html: boolean }): Handlebars.TemplateDelegate =>
  handlebars.compile(readFileSync(file, 'utf8'), { strict: true, noEscape: !html });

function template(folder: string, language: Composed['language']): Template {
  const file = (name: string): string => join(folder, language, name);
  const subject = compile(file('subject.txt'), { html: false });
  const text = compile(file('text.txt'), { html: false });
  const content = compile(file('html.html'), { html: true });
  return (values) => {
    // One line: a value cannot begin a header of its own. No-break spaces are part of French typography.
    const line = subject(values)
      .replace(/[ \p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
      .trim();
    return {
      subject: line,
      text: text(values),
      html: page(language, handlebars.escapeExpression(line), content(values)),
    };
  };
}

/**
 * Reads the templates of a kind of mail.
 *
 * @throws Error that names the first file that is missing.
 */
export function readTemplates(folder: string): Readonly<Record<Composed['language'], Template>> {
  return { fr: template(folder, 'fr'), en: template(folder, 'en') };
}
