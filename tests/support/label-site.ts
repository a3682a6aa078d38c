import request from 'supertest';
import type { InstructionDesk } from './instruction-desk';
import { type AwardsDesk, PROCLAMATION } from './label-awards';
import type { LabelDesk } from './label-desk';
import type { Parvis } from './parvis';

/** Where the site is, unless its options say otherwise. */
export const SITE = '/candidature';

/** The password of every account that `Parvis.apiUser` makes. */
export const PASSWORD = 'Aa1essai-essai';

/** Somebody who reads the site of the label as a browser without scripts does: with cookies, and forms of this site. */
export class SiteReader {
  private readonly agent;

  constructor(parvis: Parvis, language = 'fr') {
    this.agent = request.agent(parvis.url).set('Accept-Language', language);
  }

  get(path: string) {
    return this.agent.get(`${SITE}${path}`);
  }

  /** Sends a form from a page of the site, unless other headers say that it comes from elsewhere. */
  post(
    path: string,
    fields: Readonly<Record<string, string | readonly string[]>> = {},
    headers: Readonly<Record<string, string>> = { 'Sec-Fetch-Site': 'same-origin' },
  ) {
    return this.agent.post(`${SITE}${path}`).type('form').set(headers).send(fields);
  }

  /** Sends a form that may have a file, as browsers send it. */
  send(
    path: string,
    fields: Readonly<Record<string, string>>,
    file?: { readonly name: string; readonly content: Buffer },
  ) {
    const sent = this.agent.post(`${SITE}${path}`).set('Sec-Fetch-Site', 'same-origin').field(fields);
    return file === undefined ? sent : sent.attach('file', file.content, file.name);
  }

  signIn(identifier: string, more: Readonly<Record<string, string>> = {}) {
    return this.post('/connexion', { identifier, password: PASSWORD, ...more });
  }
}

/** The mail address of an account that a desk of the label knows by name. */
export async function emailOf(parvis: Parvis, account: number): Promise<string> {
  const [found] = await parvis.sql('select email from up_users where id = ?', [account]);
  return String(found?.email);
}

/** The owner of an application, signed in on the site. */
export async function ownerOf(parvis: Parvis, application: number, language = 'fr'): Promise<SiteReader> {
  const [row] = await parvis.sql('select owner_id from parvis_label_applications where id = ?', [
    application,
  ]);
  const reader = new SiteReader(parvis, language);
  const answer = await reader.signIn(await emailOf(parvis, Number(row?.owner_id)));
  if (answer.status !== 303) throw new Error(answer.text);
  return reader;
}

/** When the edition of `laterEdition` takes applications. */
export const RENEWED = '2029-02-10T12:00:00Z';

const LATER = {
  ...{ opens: '2029-02-01T09:00:00+01:00', closes: '2029-03-31T18:00:00+02:00' },
  ...{ instructionUntil: '2029-05-15T18:00:00+02:00', juryUntil: '2029-06-30T18:00:00+02:00' },
  ...{ proclamation: '2029-09-10T10:00:00+02:00', appealsUntil: '2029-11-11T00:00:00+01:00' },
};

/** The edition of 2029 of the programme of another one, open by its calendar from 1 February on. @returns its id. */
export async function laterEdition(
  parvis: Parvis,
  desk: LabelDesk,
  of: number,
  grid: number,
): Promise<number> {
  const [row] = await parvis.sql('select programme_id from parvis_label_editions where id = ?', [of]);
  const wanted = { programme: row?.programme_id, year: 2029, calendar: LATER, grid };
  const { data } = await desk.does('post', '/editions', wanted);
  await desk.does('post', `/editions/${data.id}/steps/open`, { version: 1 });
  return data.id;
}

/** Communes that were awarded the label for what they submitted, by the names of their accounts. */
export async function labelled(
  parvis: Parvis,
  jury: AwardsDesk,
  office: InstructionDesk,
  communes: Readonly<Record<string, string>>,
): Promise<{ readonly edition: number; readonly ids: readonly number[] }> {
  const { edition, ids } = await office.submitted(communes);
  for (const id of ids) await jury.decide(id);
  await jury.inState(edition, 'deliberation');
  parvis.stopClockAt(PROCLAMATION);
  await jury.proclaim(edition);
  return { edition, ids };
}
