import { InstructionDesk } from '../support/instruction-desk';
import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import type { LabelDesk } from '../support/label-desk';
import { labelled, laterEdition, ownerOf, RENEWED, SITE } from '../support/label-site';
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
    const { id } = await office.inInstruction('Ana', '29999');
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
    // A colleague who had the page open has typed in vain, but not for nothing.
    const again = await reader.post(path, { text: 'Trop tard.', version });
    expect([again.status, again.text.includes('Trop tard.</textarea>')]).toEqual([422, true]);
    const closed = await reader.post(`/dossiers/${id}/questions/A`, { ...typed, text: 'Trop tard.' });
    expect([closed.status, closed.text.includes('Trop tard.</textarea>')]).toEqual([409, true]);
    const after = await reader.get(path);
    expect(after.text).toContain('Voici &lt;ce&gt; qui manquait.</blockquote>');
    expect(after.text).not.toContain('<textarea');
    expect((await desk.call('Ana', 'get', `/applications/${id}`)).data).toMatchObject({
      ...{ state: 'in-instruction', revision: 2 },
    });
  });

  it('is not there for another commune, and neither is a decision', async () => {
    const { ids } = await office.submitted({ Bob: '85999', Cleo: '35999' });
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

describe('A renewal', () => {
  const scale = { min: '0', max: '4', step: '1' };
  /** A grid that asks A in other words, B no more, and C for the first time. */
  const nextGrid = () =>
    desk.grid({
      root: {
        ...{ code: 'R', weight: '100' },
        children: [
          { code: 'A', label: 'Écoute de chaque quartier', weight: '60', scale },
          { code: 'C', label: 'Suivi', weight: '40', scale },
        ],
      },
    });

  it('is offered while the next edition is open, and says before and after what comes', async () => {
    const { edition, ids } = await labelled(parvis, jury, office, { Dora: '29998', Elie: '35998' });
    const [id = 0, others = 0] = ids;
    const reader = await ownerOf(parvis, id);
    const path = `/dossiers/${id}/renouvellement`;
    expect((await reader.get(path)).text).toContain('Aucune édition n’est annoncée');
    const later = await laterEdition(parvis, desk, edition, await nextGrid());
    expect((await reader.get(path)).text).toContain('Il est trop tôt');
    const early = await reader.get(`/dossiers/${id}/suivi`);
    expect(early.text).toContain('à partir du jeudi 1er\u00a0février 2029 à 9\u00a0h\u00a000');
    expect(early.text).not.toContain(path);
    const tooEarly = await reader.post(path, { edition: String(later) });
    expect([tooEarly.status, tooEarly.text.includes('n’est pas encore venue')]).toEqual([409, true]);

    parvis.stopClockAt(RENEWED);
    expect((await reader.get(`/dossiers/${id}/suivi`)).text).toContain(`href="${SITE}${path}"`);
    // Elie’s application is not Dora’s to renew.
    expect((await reader.get(`/dossiers/${others}/renouvellement`)).status).toBe(404);
    const foreign = await reader.post(`/dossiers/${others}/renouvellement`, { edition: String(later) });
    expect(foreign.status).toBe(404);
    expect(
      await parvis.sql('select id from parvis_label_applications where edition_id = ?', [later]),
    ).toEqual([]);
    const begun = await reader.post(path, { edition: String(later) });
    expect(begun.headers.location).toMatch(/\/dossiers\/\d+\/changements\?done=renewal-begun$/);
    const draft = Number(/\d+/.exec(begun.headers.location ?? '')?.[0]);

    const twice = await reader.post(path, { edition: String(later) });
    expect([twice.status, twice.text.includes(`href="${SITE}/dossiers/${draft}"`)]).toEqual([409, true]);
    expect((await reader.get(`/dossiers/${id}/suivi`)).text).toContain(`href="${SITE}/dossiers/${draft}"`);
    const changed = await reader.get(`/dossiers/${draft}/questions/A`);
    expect(changed.text).toContain('Cette question a changé depuis 2026');
    expect(changed.text).toContain('La question de 2026 était\u202f: «\u202fÉcoute\u202f»');
    expect(changed.text).toContain('Un conseil de quartier.</blockquote>');
    expect(changed.text).toContain('Un conseil de quartier.</textarea>');
    expect((await reader.get(`/dossiers/${draft}/questions/C`)).text).toContain('n’était pas posée en 2026');
    // A colleague of the new dossier who did not work on the earlier one is told no word of it.
    const colleague = await ownerOf(parvis, others);
    const [row] = await parvis.sql('select owner_id from parvis_label_applications where id = ?', [others]);
    await parvis.sql('insert into parvis_label_colleagues values (?, ?, now())', [
      draft,
      Number(row?.owner_id),
    ]);
    const told = await colleague.get(`/dossiers/${draft}/questions/A`);
    expect(told.text).toContain('Cette question a changé depuis 2026');
    expect(told.text).not.toContain('La question de 2026');

    parvis.stopClockAt('2029-03-31T16:00:00Z');
    const late = await (await ownerOf(parvis, others)).post(`/dossiers/${others}/renouvellement`, {
      edition: String(later),
    });
    expect([late.status, late.text.includes('Il est trop tard')]).toEqual([409, true]);
  });

  it('needs somebody who speaks for the commune, and a label that it still bears', async () => {
    const { edition, ids } = await labelled(parvis, jury, office, { Flora: '29999' });
    const [id = 0] = ids;
    const later = await laterEdition(parvis, desk, edition, await nextGrid());
    parvis.stopClockAt(RENEWED);
    const reader = await ownerOf(parvis, id);
    const path = `/dossiers/${id}/renouvellement`;
    await parvis.sql('delete from parvis_label_claims where commune = ?', ['29999']);
    const refused = await reader.post(path, { edition: String(later) });
    expect(refused.status).toBe(409);
    expect(refused.text).toContain(`href="${SITE}/communes?code=29999"`);
    await parvis.sql(`update parvis_label_awards set state = 'renounced' where application_id = ?`, [id]);
    expect((await reader.get(path)).status).toBe(404);
    expect((await reader.get(`/dossiers/${id}/suivi`)).text).not.toContain('renouvellement');
  });
});
