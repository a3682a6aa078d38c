import { type Parvis, startParvis } from '../support/parvis';

const EVENT = 'api::event.event';
const WEBINAR = 'api::webinar.webinar';

/** On both sides of the change to summer time of 29 March 2026: 10:30 in Paris is 09:30 UTC, then 08:30 UTC. */
const BEFORE_CHANGE = '2026-03-27T09:30:00.000Z';
const AFTER_CHANGE = '2026-03-30T08:30:00.000Z';
const LATER = '2026-04-10T08:30:00.000Z';

const scheduleAt = (startsAt: string, timezone = 'Europe/Paris') => ({
  startsAt,
  endsAt: new Date(Date.parse(startsAt) + 3_600_000).toISOString(),
  timezone,
});

describe('Publishing an event at another date than the one that is public', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  type Uid = typeof EVENT | typeof WEBINAR;
  type State = 'scheduled' | 'rescheduled' | 'postponed' | 'cancelled';

  async function published(uid: Uid, schedule = scheduleAt(BEFORE_CHANGE)): Promise<string> {
    const own = uid === EVENT ? { kind: 'meeting' } : {};
    const { documentId } = await parvis.strapi.documents(uid).create({
      data: { title: 'Rencontre', eventState: 'scheduled', attendanceMode: 'online', schedule, ...own },
    });
    await parvis.strapi.documents(uid).publish({ documentId });
    return documentId;
  }

  async function move(uid: Uid, documentId: string, startsAt: string, eventState?: State): Promise<void> {
    const data = { schedule: scheduleAt(startsAt), ...(eventState ? { eventState } : {}) };
    await parvis.strapi.documents(uid).update({ documentId, data });
    await parvis.strapi.documents(uid).publish({ documentId });
  }

  async function seen(uid: Uid, documentId: string, status: 'draft' | 'published' = 'published') {
    const document = await parvis.strapi
      .documents(uid)
      .findOne({ documentId, status, populate: ['previousStarts', 'schedule'] });
    return {
      eventState: document?.eventState,
      previousStarts: document?.previousStarts?.map(({ startsAt, timezone }) => ({ startsAt, timezone })),
    };
  }

  it.each([EVENT, WEBINAR] as const)(
    'notes the former start in its zone, in draft and public (%s)',
    async (uid) => {
      const documentId = await published(uid, scheduleAt(BEFORE_CHANGE, 'Europe/Brussels'));
      await move(uid, documentId, AFTER_CHANGE);
      const moved = {
        eventState: 'rescheduled',
        previousStarts: [{ startsAt: BEFORE_CHANGE, timezone: 'Europe/Brussels' }],
      };
      expect(await seen(uid, documentId)).toEqual(moved);
      expect(await seen(uid, documentId, 'draft')).toEqual(moved);
    },
  );

  it('keeps each start that was public, in the order in which they were', async () => {
    const documentId = await published(EVENT);
    await move(EVENT, documentId, AFTER_CHANGE);
    await move(EVENT, documentId, LATER);
    expect((await seen(EVENT, documentId)).previousStarts).toEqual([
      { startsAt: BEFORE_CHANGE, timezone: 'Europe/Paris' },
      { startsAt: AFTER_CHANGE, timezone: 'Europe/Paris' },
    ]);
  });

  it('adds nothing when it is published again without another move, nor twice in parallel', async () => {
    const documentId = await published(EVENT);
    const events = parvis.strapi.documents(EVENT);
    await events.update({ documentId, data: { schedule: scheduleAt(AFTER_CHANGE) } });
    await Promise.all([events.publish({ documentId }), events.publish({ documentId })]);
    await events.update({ documentId, data: { summary: 'Une précision.', eventState: 'scheduled' } });
    await events.publish({ documentId });
    expect(await seen(EVENT, documentId)).toEqual({
      eventState: 'scheduled',
      previousStarts: [{ startsAt: BEFORE_CHANGE, timezone: 'Europe/Paris' }],
    });
  });

  it('leaves a cancelled event cancelled', async () => {
    const documentId = await published(EVENT);
    await move(EVENT, documentId, AFTER_CHANGE, 'cancelled');
    expect((await seen(EVENT, documentId)).eventState).toBe('cancelled');
  });

  it('needs no previous start from the person who says « Reprogrammé », and the panel does not ask for one', async () => {
    const documentId = await published(EVENT);
    await parvis.strapi
      .documents(EVENT)
      .update({ documentId, data: { eventState: 'rescheduled', schedule: scheduleAt(AFTER_CHANGE) } });
    const answer = await parvis
      .http()
      .get(`/parvis/publication/${EVENT}/${documentId}`)
      .set('Authorization', `Bearer ${await parvis.adminToken('Super Admin')}`)
      .expect(200);
    expect(answer.body.data.missing).toEqual([]);
    await parvis.strapi.documents(EVENT).publish({ documentId });
    expect((await seen(EVENT, documentId)).previousStarts).toHaveLength(1);
  });

  it('(control) a rescheduled event of which no start was ever public is still asked for one', async () => {
    const { documentId } = await parvis.strapi.documents(EVENT).create({
      data: {
        title: 'Jamais annoncée',
        kind: 'meeting',
        eventState: 'rescheduled',
        attendanceMode: 'online',
        schedule: scheduleAt(BEFORE_CHANGE),
      },
    });
    await expect(parvis.strapi.documents(EVENT).publish({ documentId })).rejects.toMatchObject({
      details: { errors: [{ path: ['previousStarts'] }] },
    });
  });

  it('leaves the draft as it was when the publication is refused', async () => {
    const documentId = await published(EVENT);
    const partner = await parvis.strapi
      .documents('api::partner.partner')
      .create({ data: { name: 'Collectif discret', kind: 'collective' } });
    const data = { schedule: scheduleAt(AFTER_CHANGE), organisers: [partner.documentId] };
    await parvis.strapi.documents(EVENT).update({ documentId, data });
    await expect(parvis.strapi.documents(EVENT).publish({ documentId })).rejects.toMatchObject({
      details: { code: 'UNPUBLISHED_TARGETS' },
    });
    expect(await seen(EVENT, documentId, 'draft')).toEqual({ eventState: 'scheduled', previousStarts: [] });
  });
});
