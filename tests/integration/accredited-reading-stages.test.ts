import { grants } from '@parvis/embargo';
import { record } from '@parvis/newsroom';
import { done } from '../support/done';
import { BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

const NOTE = 'Lire 250, et non 205.';
const SYSTEM = { kind: 'system', id: null } as const;

describe('The link of an accredited reader', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  it('shows at each stage of a release what its reader may see then', async () => {
    const documentId = await desk.press.draft('Le sommet');
    const place = { uid: RELEASE, documentId } as const;
    await desk.plan(documentId);
    const reader = { person: 'Sacha Plume', outlet: 'Le Quotidien', email: 'plume@quotidien.example' };
    const request = { ...reader, language: 'fr', subject: place, expiresAt: new Date('2026-12-24') } as const;
    const granted = done(await grants(parvis.strapi).create(request, SYSTEM));
    const path = new URL(grants(parvis.strapi).linkFor(granted)).pathname;

    const seen = async () => {
      const { body } = await parvis.http().get(path).expect(200);
      const { stage, document } = body.data;
      return { stage, ...(document && { title: document.title, lead: document.lead ?? null }) };
    };
    const edit = (data: object) => desk.edit(documentId, data);
    const lead = 'Ce qu’il faut savoir en une phrase.';
    const conditions = { stage: 'conditions' };
    const draft = { stage: 'embargoed', title: 'Le sommet', lead };
    const edited = { ...draft, title: 'Le grand sommet' };
    const released = { ...edited, stage: 'public' };

    const stages: [string, () => Promise<unknown>, object][] = [
      ['planned, not accepted', async () => undefined, conditions],
      [
        'planned',
        () => parvis.http().post(`${path}/acceptance`).send({ accepts: true, until: HOUR }).expect(200),
        draft,
      ],
      ['edited', () => edit({ title: 'Le grand sommet' }), edited],
      ['approved', () => desk.step(documentId, 'approve', {}, 'Super Admin'), edited],
      ['edited again', () => edit({ lead: 'En deux phrases.' }), { ...edited, lead: 'En deux phrases.' }],
      ['confirmed', () => desk.step(documentId, 'confirm'), { ...edited, lead: 'En deux phrases.' }],
      [
        'put off',
        () => desk.step(documentId, 'reschedule', { instant: '2026-11-24T09:00:00.000Z' }),
        conditions,
      ],
      [
        'brought back',
        () => desk.step(documentId, 'reschedule', { instant: HOUR }),
        { ...edited, lead: 'En deux phrases.' },
      ],
      ['as first written', () => edit({ lead }), edited],
      ['lifted', () => desk.step(documentId, 'lift', { reason: 'Pour l’essai' }), released],
      ['edited after that', () => edit({ title: 'Le sommet de 250 élus' }), released],
      [
        'corrected',
        () => record(parvis.strapi).correct(place, { kind: 'major', note: NOTE }),
        { ...released, title: 'Le sommet de 250 élus' },
      ],
      [
        'withdrawn',
        () =>
          record(parvis.strapi).withdraw(place, {
            ...{ reason: 'error', explanation: 'Le sommet n’aura pas lieu.', replacementUrl: null },
          }),
        { ...released, title: 'Le sommet de 250 élus', lead: null },
      ],
    ];
    for (const [stage, happens, shown] of stages) {
      await happens();
      expect({ stage, seen: await seen() }).toEqual({ stage, seen: shown });
    }
    const page = await parvis.http().get(path).set('Accept', 'text/html').expect(200);
    expect(page.text).toContain('Le sommet n’aura pas lieu.');
  });
});
