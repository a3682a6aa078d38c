import { InstructionDesk } from '../support/instruction-desk';
import { LabelDesk } from '../support/label-desk';
import { ownerOf, SITE } from '../support/label-site';
import { type Parvis, startParvis } from '../support/parvis';

let parvis: Parvis;
let desk: LabelDesk;
let office: InstructionDesk;
beforeAll(async () => {
  parvis = await startParvis();
  desk = new LabelDesk(parvis);
  await desk.begin();
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
