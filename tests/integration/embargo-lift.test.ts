import { record } from '@parvis/newsroom';
import { AFTER, BEFORE, EmbargoDesk, HOUR, RELEASE } from '../support/embargo-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('A planned release', () => {
  let parvis: Parvis;
  let desk: EmbargoDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = await EmbargoDesk.open(parvis);
  });
  beforeEach(() => {
    parvis.stopClockAt(BEFORE);
  });
  afterAll(() => parvis.stop());

  it('is public at its hour, not before, and keeps what it says of it', async () => {
    const documentId = await desk.press.draft('Le sommet aura lieu');
    const planned = await desk.plan(documentId);
    expect(planned).toMatchObject({
      status: 200,
      body: {
        plan: {
          state: 'awaiting-approval',
          instant: HOUR,
          inWords: 'lundi 23\u00a0novembre 2026 à 10\u00a0h\u00a000, heure de Paris',
          owner: 'Communications',
        },
        approvals: { missing: { staff: 1, partners: [] } },
      },
    });
    expect(await desk.step(documentId, 'approve', {}, 'Super Admin')).toMatchObject({
      body: { plan: { state: 'planned', version: 2 } },
    });
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(false);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(true);
    expect(await desk.state(documentId)).toBe('done');
    expect(await desk.journal(documentId)).toEqual(['embargo.planned', 'embargo.approved', 'embargo.lifted']);
  });

  it('is edited and published again after its hour', async () => {
    const documentId = await desk.planned('Le sommet a eu lieu');
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await desk.edit(documentId, { subtitle: 'Avec trois cents personnes' })).toMatchObject({
      status: 200,
    });
    await record(parvis.strapi).announce({ uid: RELEASE, documentId }, { kind: 'minor' });
    await parvis.strapi.documents(RELEASE).publish({ documentId });
    const answer = await parvis.http().get(`/api/press-releases/${documentId}`);
    expect(answer.body.data.subtitle).toBe('Avec trois cents personnes');
  });

  it('brings what it points at with it, and keeps its relations', async () => {
    const partner = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: 'Partenaire secret', kind: 'company' } });
    const documentId = await desk.press.draft('Un partenariat', { issuers: [partner.documentId] });
    await desk.plan(documentId);
    expect((await desk.see(documentId)).body).toMatchObject({
      unpublishedTargets: [{ title: 'Partenaire secret', path: ['issuers'] }],
    });
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    const answer = await parvis.http().get(`/api/press-releases/${documentId}?populate[issuers]=true`);
    expect(answer.body.data.issuers).toMatchObject([{ name: 'Partenaire secret' }]);
    const draft = await parvis.strapi
      .documents(RELEASE)
      .findOne({ documentId, populate: ['issuers', 'contacts'] });
    expect(draft).toMatchObject({
      issuers: [{ name: 'Partenaire secret' }],
      contacts: [{ name: 'Camille Essai' }],
    });
  });

  it('survives edits and the publication of what it points at, a renamed address and a moved hour', async () => {
    const { documentId: issuer } = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: 'Ville de Claircombe', kind: 'commune' } });
    const documentId = await desk.press.draft('La place', { issuers: [issuer] });
    await desk.plan(documentId);
    await desk.step(documentId, 'approve', {}, 'Super Admin');
    const partners = parvis.strapi.documents('api::partner.partner');
    await partners.update({ documentId: issuer, data: { name: 'Ville de Claircombe-sur-Sarthe' } });
    await partners.publish({ documentId: issuer });
    await partners.update({ documentId: issuer, data: { description: 'Encore un brouillon' } });
    await desk.edit(documentId, { slug: 'la-place-du-marche' });
    expect(await desk.state(documentId)).toBe('planned');

    const earlier = '2026-11-23T08:59:30.000Z';
    const later = '2026-11-23T09:30:00.000Z';
    expect(await desk.step(documentId, 'reschedule', { instant: later })).toMatchObject({
      body: { plan: { state: 'planned', instant: later } },
    });
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await desk.isPublic(documentId)).toBe(false);
    parvis.stopClockAt(BEFORE);
    await desk.step(documentId, 'reschedule', { instant: earlier });
    parvis.stopClockAt(earlier);
    await parvis.runDueJobs();
    const answer = await parvis.http().get(`/api/press-releases/${documentId}?populate[issuers]=true`);
    expect(answer.body.data).toMatchObject({
      slug: 'la-place-du-marche',
      issuers: [{ name: 'Ville de Claircombe-sur-Sarthe', description: null }],
    });
  });

  it('bears its reference from the day it is planned, of the year in which it will be public', async () => {
    const documentId = await desk.press.draft('Bonne année');
    await desk.plan(documentId, { instant: '2026-12-31T23:30:00.000Z' });
    const draft = () => parvis.strapi.documents(RELEASE).findOne({ documentId });
    expect(await draft()).toMatchObject({ reference: 'CP-2027-001', firstReleasedAt: null });
    await desk.step(documentId, 'cancel');
    await desk.plan(documentId);
    expect(await draft()).toMatchObject({ reference: 'CP-2027-001' });
    await desk.step(documentId, 'cancel');
    await expect(parvis.strapi.documents(RELEASE).delete({ documentId })).rejects.toMatchObject({
      details: { code: 'NUMBERED' },
    });
  });

  it('is planned once when two plan it at the same moment', async () => {
    const documentId = await desk.press.draft('Deux à la fois');
    const answers = await Promise.all([
      desk.plan(documentId),
      desk.plan(documentId, {}, 'Super Admin'),
      desk.plan(documentId),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409, 409]);
    expect(answers.find(({ status }) => status === 409)).toMatchObject({ code: 'ALREADY_PLANNED' });
  });

  it('is lifted once, however often its hour is announced', async () => {
    const documentId = await desk.planned('Une seule fois');
    parvis.stopClockAt(HOUR);
    const [plan] = await parvis.sql('select id from parvis_embargo_plans where document_id = ?', [
      documentId,
    ]);
    const { jobs } = await import('@parvis/jobs');
    for (const key of ['one', 'two', 'three']) {
      await jobs(parvis.strapi).enqueue('embargo.lift', { planId: Number(plan?.id) }, { key });
    }
    await parvis.runDueJobs();
    expect((await desk.journal(documentId)).filter((action) => action === 'embargo.lifted')).toHaveLength(1);
  });

  it('is held at its hour when an approval or a confirmation is missing, and its owner is told', async () => {
    const unapproved = await desk.press.draft('Sans accord');
    await desk.plan(unapproved);
    const changed = await desk.planned('Modifié');
    await desk.edit(changed, { subtitle: 'Autre chose' });
    parvis.stopClockAt(HOUR);
    parvis.postBox.empty();
    await parvis.runDueJobs();
    for (const documentId of [unapproved, changed]) {
      expect(await desk.isPublic(documentId)).toBe(false);
      expect(await desk.see(documentId)).toMatchObject({ body: { plan: { state: 'held', overdue: true } } });
    }
    const mails = await parvis.postBox.mailsTo('communications@test.example');
    expect(
      mails
        .filter(({ subject }) => subject?.startsWith('Alerte'))
        .map(({ subject }) => subject)
        .sort(),
    ).toEqual(['Alerte\u202f: Modifié n’a pas été publié', 'Alerte\u202f: Sans accord n’a pas été publié']);
    const { body } = await desk.send('Communications', 'get', '/embargo/plans');
    expect(body).toMatchObject(
      expect.arrayContaining([
        expect.objectContaining({ title: 'Sans accord', overdue: true, state: 'held' }),
      ]),
    );
    const later = '2026-11-23T10:00:00.000Z';
    expect(await desk.step(changed, 'reschedule', { instant: later })).toMatchObject({
      body: { plan: { state: 'awaiting-approval' } },
    });
  });

  it('that fails says why, is tried again, and is public once it can be', async () => {
    const documentId = await desk.planned('Incomplet');
    await parvis.sql('update press_releases set lead = null where document_id = ?', [documentId]);
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    // Changed behind the back of everybody: nobody has seen it.
    expect(await desk.state(documentId)).toBe('held');

    parvis.stopClockAt(BEFORE);
    const failing = await desk.planned('Panne');
    const breakdown = { lasts: true };
    parvis.strapi.documents.use(async (context, next) => {
      if (breakdown.lasts && context.action === 'publish' && context.params.documentId === failing) {
        throw new Error('Le disque est plein');
      }
      return next();
    });
    parvis.postBox.empty();
    parvis.stopClockAt(AFTER);
    await parvis.runDueJobs();
    expect(await desk.see(failing)).toMatchObject({
      body: { plan: { state: 'failed', failure: 'Le disque est plein', overdue: true } },
    });
    await parvis.retryJobs();
    expect(await desk.state(failing)).toBe('failed');
    const alarms = (await parvis.postBox.mailsTo('communications@test.example')).filter(({ subject }) =>
      subject?.includes('Panne'),
    );
    expect(alarms).toHaveLength(1);
    breakdown.lasts = false;
    await parvis.retryJobs();
    expect(await desk.isPublic(failing)).toBe(true);
    expect(await desk.journal(failing)).toEqual([
      ...['embargo.planned', 'embargo.approved', 'embargo.failed', 'embargo.failed', 'embargo.lifted'],
    ]);
  });

  it('of an event ends its publication at its hour, when it may end', async () => {
    const page = 'api::event.event';
    const { documentId } = await parvis.strapi.documents(page).create({
      data: {
        title: 'Une rencontre',
        kind: 'meeting',
        attendanceMode: 'online',
        eventState: 'scheduled',
        schedule: {
          startsAt: '2027-03-12T09:00:00Z',
          endsAt: '2027-03-12T10:00:00Z',
          timezone: 'Europe/Paris',
        },
      },
    });
    const path = `/embargo/plans/${page}/${documentId}`;
    const body = { kind: 'unpublish', instant: HOUR };
    expect(await desk.send('Events', 'post', path, body)).toMatchObject({
      status: 409,
      code: 'NOT_PUBLISHED',
    });
    await desk.send('Events', 'post', path, { instant: HOUR });
    parvis.stopClockAt(HOUR);
    await parvis.runDueJobs();
    expect(await desk.send('Events', 'post', path, { ...body, instant: AFTER })).toMatchObject({
      ...{ status: 409, code: 'UNPUBLISH_REFUSED' },
    });
  });
});
