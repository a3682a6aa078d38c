import { InstructionDesk } from '../support/instruction-desk';
import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import type { LabelDesk } from '../support/label-desk';
import { ownerOf, SITE } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
let desk: LabelDesk;
let office: InstructionDesk;
let jury: AwardsDesk;
beforeAll(async () => {
  parvis = await startParvis();
  jury = await AwardsDesk.open(parvis);
  desk = jury.label;
  office = new InstructionDesk(parvis, desk);
});
afterAll(() => parvis.stop());

describe('A complement that is asked for', () => {
  it('is shown in words, opens the questions that it names, and is answered once', async () => {
    const { id } = await office.inInstruction('Ana', '29019');
    await office.request(id, 3);
    const reader = await ownerOf(parvis, id);
    const follow = await reader.get(`/dossiers/${id}/suivi`);
    expect(follow.text).toContain('Le bureau du label demande un complément');
    expect(follow.text).toContain('lundi 20\u00a0avril 2026 à 18\u00a0h\u00a000, heure de Paris');
    const path = `/dossiers/${id}/complement`;
    expect(follow.text).toContain(`href="${SITE}${path}"`);
    const asked = await reader.get(path);
    expect(asked.text).toContain(`<a href="${SITE}/dossiers/${id}/questions/A">Écoute</a><br>Précisez la`);
    expect(asked.text).toContain('Joignez la délibération.');

    expect((await reader.get(`/dossiers/${id}/questions/B`)).text).not.toContain('<textarea');
    const question = await reader.get(`/dossiers/${id}/questions/A`);
    const read = /name="version" value="(\d+)"/.exec(question.text)?.[1] ?? '';
    const typed = { text: 'Deux fois par an.', mark: '3', reason: '', version: read, choice: 'stay' };
    expect((await reader.post(`/dossiers/${id}/questions/A`, typed)).status).toBe(303);

    const version = /name="version" value="(\d+)"/.exec((await reader.get(path)).text)?.[1] ?? '';
    const empty = await reader.post(path, { text: ' ', version });
    expect([empty.status, empty.text.includes('<a href="#text">Écrivez votre réponse.</a>')]).toEqual([
      422,
      true,
    ]);
    const answer = { text: 'Voici <ce> qui manquait.', version };
    const stale = await reader.post(path, { ...answer, version: '1' });
    expect([stale.status, stale.text.includes('Voici &lt;ce&gt; qui manquait.</textarea>')]).toEqual([
      422,
      true,
    ]);
    const sent = await reader.post(path, answer);
    expect(sent.headers.location).toBe(`${SITE}/dossiers/${id}/suivi?done=completed`);
    const after = await reader.get(path);
    expect(after.text).toContain('Voici &lt;ce&gt; qui manquait.</blockquote>');
    expect(after.text).not.toContain('<textarea');
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data).toMatchObject({
      ...{ state: 'in-instruction', revision: 2 },
    });
  });

  it('is not there for another commune, and neither is a decision', async () => {
    const { ids } = await office.submitted({ Bob: '85113', Cleo: '35238' });
    const reader = await ownerOf(parvis, Number(ids[0]));
    for (const part of ['complement', 'decision', 'rapport.pdf', 'renonciation', 'suivi']) {
      const { status, text } = await reader.get(`/dossiers/${ids[1]}/${part}`);
      expect([part, status, text.includes('<h1>Page introuvable</h1>')]).toEqual([part, 404, true]);
    }
    expect((await reader.get(`/dossiers/${ids[0]}/decision`)).status).toBe(404);
    expect((await reader.get(`/dossiers/${ids[0]}/suivi`)).text).not.toContain('Lire la décision');
  });
});

describe('A decision', () => {
  it('is told with its reasons, the award and the ways of appeal, and not a moment before', async () => {
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    const edition = await jury.edition();
    const motivation = 'La commune <associe> ses habitants.';
    const id = await jury.decided(edition, 'ZZ001', { motivation });
    const reader = await ownerOf(parvis, id);
    const before = await reader.get(`/dossiers/${id}/decision`);
    expect([before.status, before.text.includes('associe')]).toEqual([404, false]);
    expect((await reader.get(`/dossiers/${id}/suivi`)).text).not.toContain('Lire la décision');

    parvis.stopClockAt(PROCLAMATION);
    await jury.proclaim(edition);
    expect((await reader.get(`/dossiers/${id}/suivi`)).text).toContain('Lire la décision');
    const { text } = await reader.get(`/dossiers/${id}/decision`);
    expect(text).toContain('Le label est attribué');
    expect(text).toContain('La commune &lt;associe&gt; ses habitants.');
    expect(text).toContain('62,50 sur 100');
    expect(text).toContain('Voies et délais de recours');
    const { awards } = await jury.kept(edition);
    expect(text).toContain(String(awards[0]?.number));

    const path = `/dossiers/${id}/renonciation`;
    const version = /name="version" value="(\d+)"/.exec((await reader.get(path)).text)?.[1] ?? '';
    expect((await reader.post(path, { version })).text).toContain('<a href="#sure">');
    const renounced = await reader.post(path, { version, sure: 'on' });
    expect(renounced.headers.location).toBe(`${SITE}/dossiers/${id}/decision?done=renounced`);
    expect((await reader.get(`/dossiers/${id}/decision`)).text).toContain('Abandonné par la commune');
  });
});
