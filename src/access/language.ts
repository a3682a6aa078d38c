import type { Context } from 'koa';

/** One message in the languages of this project. */
export interface Message {
  readonly fr: string;
  readonly en: string;
}

/** The message in the language that the caller's browser asks for; English to whoever asks for neither. */
export function inLanguageOf(ctx: Pick<Context, 'acceptsLanguages'> | undefined, message: Message): string {
  return ctx?.acceptsLanguages('en', 'fr') === 'fr' ? message.fr : message.en;
}
