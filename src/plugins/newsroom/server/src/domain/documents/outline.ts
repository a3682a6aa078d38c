import { about } from './about';
import { BANNERS } from './banners';
import { contactsPart } from './contacts-part';
import { figuresPart } from './figures-part';
import { embargoLine, noticesOf } from './notices';
import type { Outline, OutlinePart } from './outline-parts';
import type { Release } from './release';
import type { Say } from './say';

/**
 * What stands in the document of a release, in French.
 *
 * A withdrawn release is its title with the notice: nothing of its text, whatever is left of it. Internal contacts
 * never appear.
 *
 * @param embargo until when nobody may publish it; null once it is public.
 */
export function outlineOf<Body, File>(
  release: Release<Body, File>,
  embargo: Date | null,
  say: Say,
): Outline<Body, File> {
  const { title, issuers, withdrawal } = release;
  return {
    title: withdrawal === null ? title : `Retiré : ${title}`,
    author: issuers.map(({ name }) => name).join(', '),
    footer: footerOf(release, embargo, say),
    parts: [
      { kind: 'letterhead', issuers },
      { kind: 'banner', text: BANNERS[release.kind], dateline: datelineOf(release, say) },
      ...noticesOf(release, embargo, say),
      {
        kind: 'title',
        text: title,
        kicker: withdrawal === null ? release.kicker : null,
        subtitle: withdrawal === null ? release.subtitle : null,
      },
      ...(withdrawal === null ? textOf(release) : []),
      ...contactsPart(release.contacts),
    ],
  };
}

function textOf<Body, File>(release: Release<Body, File>): OutlinePart<Body, File>[] {
  const { kind, lead, cover, body, quotes, figures, issuers } = release;
  const parts: (OutlinePart<Body, File> | null)[] = [
    lead === null ? null : { kind: 'lead', text: lead },
    // A release should fit on one page; its images are in the press kit. A kit presents a project, and may show it.
    kind === 'kit' && cover !== null ? { kind: 'cover', picture: cover } : null,
    { kind: 'body', body },
    ...quotes.map((quote) => ({ kind: 'quote' as const, ...quote, text: inGuillemets(quote.text) })),
    figuresPart(figures),
    ...issuers.map(({ name, boilerplate }) =>
      boilerplate === null ? null : { kind: 'boilerplate' as const, title: about(name), text: boilerplate },
    ),
  ];
  return parts.filter((part) => part !== null);
}

/** Editors write the guillemets or not; around a quote they stand once. */
function inGuillemets(text: string): string {
  const [, inside] = /^\s*«([^«»]*)»\s*$/.exec(text) ?? [];
  return `« ${(inside ?? text).trim()} »`;
}

function datelineOf({ dateline }: Release<unknown, unknown>, say: Say): string | null {
  return dateline === null ? null : `${dateline.place}, le ${say.day(dateline.date)}`;
}

function footerOf(
  { reference, title, withdrawal }: Release<unknown, unknown>,
  embargo: Date | null,
  say: Say,
) {
  const marks = [
    embargo === null ? null : embargoLine(embargo, say),
    withdrawal === null ? null : 'RETIRÉ',
    reference,
    title,
  ];
  return marks.filter((mark) => mark !== null).join(' · ');
}
