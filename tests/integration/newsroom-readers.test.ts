import { record } from '@parvis/newsroom';
import { done } from '../support/done';
import { AFTER, BEFORE, EmbargoDesk, RELEASE } from '../support/embargo-desk';
import { typographyFaults } from '../support/french-typography';
import { type Parvis, startParvis } from '../support/parvis';

const NOTE = 'Le premier texte donnait 205 élus ; ils étaient 250.';
const NOTICE = {
  reason: 'error',
  explanation: 'Les chiffres étaient faux.',
  replacementUrl: 'https://www.example.org/vrai',
} as const;

describe('Those who received or read a release', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
  });
  beforeEach(async () => {
    parvis.stopClockAt(BEFORE);
    parvis.postBox.empty();
  });
  afterAll(() => parvis.stop());

  let made = 0;
  const journalist = async (): Promise<{ id: string; email: string }> => {
    made += 1;
    const email = `journaliste-${made}@gazette.example`;
    const data = {
      ...{ name: 'Camille Exemple', outlet: 'La Gazette', email, source: 'Annuaire' },
      collectedAt: '2026-01-01',
      language: 'fr',
      legalBasis: 'legitimate-interest',
    } as const;
    const { documentId } = await parvis.strapi.documents('plugin::newsroom.journalist').create({ data });
    return { id: documentId, email };
  };
  /** Somebody accredited, who has read the planned release or has not. */
  const accredited = async (documentId: string, email: string, reads: boolean): Promise<void> => {
    const plugin = parvis.strapi.plugin('embargo');
    const grant = await plugin.service('grants').create(
      {
        ...{ person: 'Dominique Exemple', outlet: 'La Revue', email, language: 'en' },
        subject: { uid: RELEASE, documentId },
        expiresAt: new Date('2026-12-24T09:00:00Z'),
      },
      { kind: 'system', id: null },
    );
    await plugin.service('readings').log(done(grant), reads ? 'embargoed' : 'conditions', 'page');
  };
  const sendTo = async (documentId: string, ...members: string[]): Promise<void> => {
    const { documentId: list } = await parvis.strapi
      .documents('plugin::newsroom.press-list')
      .create({ data: { name: `Liste de ${documentId}`, members } });
    const drafted = await desk.send('Communications', 'post', '/newsroom/mailings', {
      ...{ uid: RELEASE, documentId, lists: [list] },
    });
    await desk.send('Communications', 'post', `/newsroom/mailings/${Number(drafted.body.id)}/send`);
    await parvis.runDueJobs();
  };
  const received = () => parvis.postBox.mails.map(({ to }) => to).sort();
  const tell = async (): Promise<string[]> => {
    parvis.postBox.empty();
    await parvis.runDueJobs();
    return received();
  };

  it('are told once each of a major correction, with its note; of a minor one nobody is', async () => {
    const documentId = await desk.planned('Un chiffre à corriger');
    const both = await journalist();
    const other = await journalist();
    await accredited(documentId, 'lectrice@revue.example', true);
    await accredited(documentId, 'curieux@revue.example', false);
    await accredited(documentId, both.email.toUpperCase(), true);
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    await sendTo(documentId, both.id, other.id);
    expect(received()).toEqual([both.email, other.email]);

    await desk.press.edit(documentId, 'Une coquille de moins.');
    await record(parvis.strapi).correct({ uid: RELEASE, documentId }, { kind: 'minor' });
    expect(await tell()).toEqual([]);

    await desk.press.edit(documentId, 'Ils étaient 250.');
    await record(parvis.strapi).correct({ uid: RELEASE, documentId }, { kind: 'major', note: NOTE });
    expect(await tell()).toEqual([both.email, other.email, 'lectrice@revue.example']);
    const [mail] = await parvis.postBox.mailsTo(both.email);
    expect(mail?.subject).toBe('Rectificatif – Un chiffre à corriger');
    expect(mail?.text).toContain(NOTE);
    expect(mail?.text).toContain('http://site.example/communiques/un-chiffre-a-corriger');
    expect(mail?.headers.get('list')).toMatchObject({ unsubscribe: {} });
    for (const line of (mail?.text ?? '').replace(NOTE, '').split('\n')) {
      expect(typographyFaults(line)).toEqual([]);
    }
    const [english] = await parvis.postBox.mailsTo('lectrice@revue.example');
    expect(english?.subject).toBe('Correction – Un chiffre à corriger');
    // Nobody is told a second time.
    expect(await tell()).toEqual([]);
  });

  it('are told of a withdrawal and of the return of the text, but not those who want no more mail', async () => {
    parvis.stopClockAt(AFTER);
    const documentId = await desk.press.published('Un texte à retirer');
    const [stays, leaves] = [await journalist(), await journalist()];
    await sendTo(documentId, stays.id, leaves.id);
    await parvis.sql('update newsroom_journalists set opted_out_at = ? where document_id = ?', [
      AFTER,
      leaves.id,
    ]);
    await record(parvis.strapi).withdraw({ uid: RELEASE, documentId }, NOTICE);
    expect(await tell()).toEqual([stays.email]);
    const [gone] = await parvis.postBox.mailsTo(stays.email);
    expect(gone?.subject).toBe('Retiré – Un texte à retirer');
    expect(gone?.text).toContain(NOTICE.explanation);
    expect(gone?.text).toContain(NOTICE.replacementUrl);
    await record(parvis.strapi).reinstate({ uid: RELEASE, documentId }, 'Vérifié depuis.', null);
    expect(await tell()).toEqual([stays.email]);
    const [back] = await parvis.postBox.mailsTo(stays.email);
    expect(back?.subject).toBe('De nouveau public – Un texte à retirer');
    expect(back?.text).not.toContain('Vérifié depuis.');
  });

  it('are not told what no longer holds when the mail leaves', async () => {
    parvis.stopClockAt(AFTER);
    const documentId = await desk.press.published('Corrigé puis retiré');
    const someone = await journalist();
    await sendTo(documentId, someone.id);
    await desk.press.edit(documentId, 'Corrigé.');
    await record(parvis.strapi).correct({ uid: RELEASE, documentId }, { kind: 'major', note: NOTE });
    await record(parvis.strapi).withdraw({ uid: RELEASE, documentId }, NOTICE);
    await tell();
    const subjects = (await parvis.postBox.mailsTo(someone.email)).map(({ subject }) => subject);
    expect(subjects).toEqual(['Retiré – Corrigé puis retiré']);
  });

  it('are not told of what was rolled back', async () => {
    parvis.stopClockAt(AFTER);
    const documentId = await desk.press.published('Jamais arrivé');
    const someone = await journalist();
    await sendTo(documentId, someone.id);
    const place = { uid: RELEASE, documentId };
    const undone = parvis.strapi.db.transaction(async () => {
      await record(parvis.strapi).withdraw(place, NOTICE);
      throw new Error('The disk is full');
    });
    await expect(undone).rejects.toThrow('The disk is full');
    expect(await tell()).toEqual([]);
    expect(await record(parvis.strapi).stateOf(place)).toMatchObject({ state: 'released' });
  });
});
