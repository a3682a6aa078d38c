import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

describe('Claims to speak for a commune', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  beforeAll(async () => {
    parvis = await startParvis();
    desk = new LabelDesk(parvis);
    await desk.begin();
    for (const name of ['Ana', 'Bob']) await desk.account(name);
  });
  afterAll(() => parvis.stop());

  const claim = (name: string, commune: string) =>
    desk.call(name, 'post', '/claims', { body: { commune, role: 'Adjointe au maire' } });

  it('are made for a commune that exists, once by an account and by several accounts', async () => {
    const { status, data, headers } = await claim('Ana', '29999');
    expect(data).toMatchObject({ commune: { code: '29999', name: 'Brélan' }, state: 'requested' });
    expect([status, headers['cache-control']]).toEqual([201, 'no-store']);
    expect(await claim('Ana', '29999')).toMatchObject({ status: 409, code: 'CLAIM_EXISTS' });
    expect((await claim('Bob', '29999')).status).toBe(201);
    expect(await claim('Ana', '00000')).toMatchObject({ status: 409, code: 'UNKNOWN_COMMUNE' });
    expect(await claim('Ana', 'brelan')).toMatchObject({ status: 400, code: 'INVALID_REQUEST' });
    expect((await desk.call('Ana', 'get', '/claims')).data).toHaveLength(1);
  });

  it('are confirmed, or refused with a reason that the account reads', async () => {
    const { lines: waiting } = (await desk.ask('get', '/claims')).data;
    const second = (await desk.ask('get', '/claims?page=2&pageSize=1')).data;
    expect(second).toEqual({ ...{ page: 2, pageSize: 1, total: 2 }, lines: [waiting[1]] });
    expect(waiting.map(({ commune }: { commune: { name: string } }) => commune.name)).toEqual([
      'Brélan',
      'Brélan',
    ]);
    expect(waiting[0].account.email).toContain('@test.example');
    const path = (index: number, event: string) => `/claims/${waiting[index].id}/${event}`;
    expect((await desk.ask('post', path(0, 'confirm'), { version: 1 })).data.state).toBe('confirmed');
    expect(await desk.ask('post', path(0, 'confirm'), { version: 1 })).toMatchObject({ status: 412 });
    expect(await desk.ask('post', path(0, 'confirm'), { version: 2 })).toMatchObject({
      ...{ status: 409, code: 'NOT_IN_THIS_STATE' },
    });
    expect(await desk.ask('post', path(1, 'refuse'), { version: 1 })).toMatchObject({
      ...{ status: 409, code: 'REASON_NEEDED' },
    });
    await desk.does('post', path(1, 'refuse'), { version: 1, reason: 'Mandat inconnu.' });
    const own = (await desk.call('Bob', 'get', '/claims')).data;
    expect(own).toMatchObject([{ state: 'refused', reason: 'Mandat inconnu.' }]);
    expect(Object.keys(own[0])).not.toContain('account');
    expect((await claim('Bob', '29999')).status).toBe(201);
    expect((await desk.ask('get', '/claims?state=confirmed')).data.total).toBe(1);
  });

  it('are made by accounts alone', async () => {
    expect((await parvis.http().get('/api/label/claims')).status).toBe(403);
    const token = await parvis.apiToken('full-access');
    const answer = await parvis.http().get('/api/label/claims').set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(401);
  });
});
