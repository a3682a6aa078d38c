import { typographyFaults } from '../support/french-typography';
import { InstructionDesk } from '../support/instruction-desk';
import type { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const BRELAN = '29999';
const TEAM = ['mairie@brelan.example', 'elue@brelan.example'];

describe('The mails about the steps of an application', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let office: InstructionDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    office = await InstructionDesk.open(parvis);
    desk = office.label;
  });
  afterAll(() => parvis.stop());

  const addresses = new Map<string, string>();
  /** An application whose owner and colleague have addresses of their own. */
  const withTeam = (name: string) => ({
    prepare: async (_: string, id: number) => {
      const colleague = await desk.account(`${name} 2`);
      await parvis.sql('insert into parvis_label_colleagues values (?, ?, now())', [id, colleague]);
      const rows = await parvis.sql('select owner_id from parvis_label_applications where id = ?', [id]);
      for (const [index, user] of [Number(rows[0]?.owner_id), colleague].entries()) {
        const address = `${name.toLowerCase()}-${TEAM[index]}`;
        addresses.set(`${name} ${index + 1}`, address);
        await parvis.sql('update up_users set email = ? where id = ?', [address, user]);
      }
    },
  });
  const received = async (name: string) => {
    await parvis.runDueJobs();
    return parvis.postBox.mailsTo(addresses.get(name) ?? '');
  };
  /** No order is promised to mails that are asked for at once. */
  const bySubject = <Mail extends { subject?: string | undefined }>(mails: readonly Mail[]) =>
    mails.toSorted((one, other) => (one.subject ?? '').localeCompare(other.subject ?? '', 'fr'));
  const about = async (name: string, what: string) =>
    (await received(name)).find(({ subject = '' }) => subject.includes(what));

  it('acknowledge the receipt with number, instant and hash, say what comes next, and go to everybody of the team once', async () => {
    const { id } = await office.inInstruction('Ana', BRELAN, withTeam('Ana'));
    const [revision] = await parvis.sql('select hash from parvis_label_revisions where application_id = ?', [
      id,
    ]);
    for (const name of ['Ana 1', 'Ana 2']) {
      const [receipt, begun, ...more] = bySubject(await received(name));
      expect(more).toEqual([]);
      expect(receipt?.subject).toBe(
        `Accusé de réception de la candidature de Brélan (dossier n°\u202f${id})`,
      );
      expect(receipt?.text).toContain(String(revision?.hash));
      expect(receipt?.text).toMatch(/mardi 10\sfévrier 2026 à 13\sh\s00, heure de Paris/);
      for (const date of [
        /vendredi 15\smai 2026 à 18/,
        /mardi 30\sjuin 2026 à 18/,
        /jeudi 10\sseptembre 2026 à 10/,
      ]) {
        expect(receipt?.text).toMatch(date);
      }
      expect(begun?.subject).toMatch(/^L’instruction de la candidature de Brélan a commencé/);
      expect(begun?.text).toMatch(/a commencé le mercredi 1er\savril 2026 à 10/);
      for (const mail of [receipt, begun])
        expect(typographyFaults(mail?.text?.replace(/[0-9a-f]{64}/, '') ?? '')).toEqual([]);
    }
  });

  it('say what is asked for and until when, in words, and acknowledge the answer with its own hash', async () => {
    const { id } = await office.inInstruction('Bob', BRELAN, withTeam('Bob'));
    await office.request(id, 3);
    const asked = await about('Bob 2', 'Complément à fournir');
    expect(asked?.text).toContain('Écoute\u202f: Précisez la fréquence.');
    expect(asked?.text).toContain('– Joignez la délibération.');
    expect(asked?.text).toMatch(/au plus tard le lundi 20\savril 2026 à 18\sh\s00, heure de Paris/);
    await office.answer('Bob', id, 4);
    const receipt = await about('Bob 1', 'réception de votre complément');
    const [, second] = await parvis.sql(
      'select hash from parvis_label_revisions where application_id = ? order by number',
      [id],
    );
    expect(receipt?.text).toContain(String(second?.hash));
    expect(receipt?.text).toContain('Révision\u202f: n°\u202f2');
  });

  it('motivate what is inadmissible and say how to appeal', async () => {
    const { id } = await office.inInstruction('Cléo', BRELAN, withTeam('Cleo'));
    await office.step(id, 'dismiss', 3, { reason: 'La commune n’a pas délibéré.' });
    const mail = await about('Cleo 1', 'Décision d’irrecevabilité');
    expect(mail?.text).toContain('La commune n’a pas délibéré.');
    expect(mail?.text).toContain('Voies et délais de recours');
    expect(typographyFaults(mail?.text ?? '')).toEqual([]);
    expect((await desk.call('Cléo', 'get', `/applications/${id}`)).data).toMatchObject({
      ...{ state: 'inadmissible', reason: 'La commune n’a pas délibéré.' },
    });
  });

  it('tell of a withdrawal; and a complement that is over before its mail is sent is asked for no more', async () => {
    const { id } = await office.inInstruction('Dan', BRELAN, withTeam('Dan'));
    await received('Dan 1');
    await office.request(id, 3);
    await office.answer('Dan', id, 4);
    await desk.call('Dan', 'post', `/applications/${id}/withdraw`);
    const subjects = bySubject(await received('Dan 1')).map(({ subject = '' }) => subject.split(' de ')[0]);
    expect(subjects).toEqual(['Accusé', 'Accusé', 'L’instruction', 'Retrait']);
  });

  it('are kept by ids alone: neither outbox nor journal holds an address, an answer or a name', async () => {
    const rows = await parvis.sql("select data::text from parvis_mail_outbox where template like 'label.%'");
    expect(rows.length).toBeGreaterThan(0);
    for (const { data } of rows) {
      expect(JSON.parse(String(data))).toEqual({
        ...{ application: expect.any(Number), account: expect.any(Number), entry: expect.any(Number) },
      });
    }
    const journal = JSON.stringify(await parvis.sql('select before, after from parvis_journal'));
    for (const secret of ['brelan.example', 'Deux fois par an', 'quartier'])
      expect(journal).not.toContain(secret);
  });
});
