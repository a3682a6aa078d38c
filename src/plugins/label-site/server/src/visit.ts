import type { Context } from 'koa';
import { z } from 'zod';
import { FormFields } from './domain/form-fields';
import type { Language } from './language';
import type { SiteOptions } from './options';
import { type Sessions, Visitor } from './services/visitor';
import type { SentFile, Visit } from './site';

const LANGUAGE = 'label_site_language';
const YEAR = 365 * 24 * 60 * 60 * 1000;

const received = z.object({
  filepath: z.string(),
  originalFilename: z.string().nullish(),
  size: z.number(),
});
const files = z.object({ file: received });

/** The language that was chosen on the site; French first, English for browsers that prefer it. */
function languageOf(context: Context): Language {
  const chosen = context.cookies.get(LANGUAGE, { signed: false });
  if (chosen === 'fr' || chosen === 'en') return chosen;
  return context.acceptsLanguages('fr', 'en') === 'en' ? 'en' : 'fr';
}

/** The file of a form; browsers send an empty one without a name where none was chosen. */
function fileOf(context: Context): SentFile | null {
  const { success, data } = files.safeParse(context.request.files);
  if (!success || (data.file.size === 0 && (data.file.originalFilename ?? '') === '')) return null;
  const { filepath: path, originalFilename, size } = data.file;
  return { path, name: originalFilename ?? '', size };
}

/** What a part of an address or of a query says. */
const textIn = (texts: unknown, name: string): string => {
  const value: unknown = Reflect.get(Object(texts), name);
  return typeof value === 'string' ? value : '';
};

/** A request for a page, as pages see it. */
export function visitOf(context: Context, options: SiteOptions, sessions: Sessions): Visit {
  const language = languageOf(context);
  return {
    ...{ options, language, path: context.path },
    visitor: new Visitor(sessions, context, language),
    apiPath: (path) => `${sessions.apiPrefix}${path}`,
    param: (name) => textIn(context.params, name),
    query: (name) => textIn(context.query, name),
    fields: FormFields.of(context.request.body),
    file: fileOf(context),
    speak(spoken) {
      if (spoken !== 'fr' && spoken !== 'en') return;
      context.cookies.set(LANGUAGE, spoken, {
        ...{ path: options.path, httpOnly: true, sameSite: 'lax', signed: false, maxAge: YEAR },
        secure: context.secure,
      });
    },
    byScript: context.get('accept') === 'application/json',
  };
}
