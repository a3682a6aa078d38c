import { LabelDesk } from '../support/label-desk';
import { type Parvis, startParvis } from '../support/parvis';

const SECRET = 'Un budget participatif de trente mille euros';

describe('An application, to everybody whose it is not', () => {
  let parvis: Parvis;
  let desk: LabelDesk;
  let id: number;
  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = new LabelDesk(parvis);
    await desk.begin();
    const edition = await desk.openEdition();
    id = await desk.draft('Ana', '29999', edition);
    await desk.answer('Ana', id, 'A', { text: SECRET });
    await desk.draft('Zoé', '29999', edition);
  });
  afterAll(() => parvis.stop());

  /** Everything that can be asked of one application, rightly and wrongly. */
  const asked = (of: string | number) =>
    [
      ['get', `/applications/${of}`, {}],
      ['get', `/applications/${of}?populate=*&fields=id`, {}],
      ['patch', `/applications/${of}/answers/A`, { body: { mark: '1' }, headers: { 'If-Match': '"0"' } }],
      ['patch', `/applications/${of}/answers/A`, { body: { mark: '1' }, headers: { 'If-Match': '"7"' } }],
      ['patch', `/applications/${of}/answers/A`, { body: { colour: 'red' } }],
      ['patch', `/applications/${of}/answers/nothing`, {}],
      ['post', `/applications/${of}/submit`, {}],
      ['post', `/applications/${of}/submit`, { body: { version: 'x' } }],
      ['post', `/applications/${of}/withdraw`, { body: { version: 9 } }],
    ] as const;

  const everything = async (name: string, of: string | number) => {
    const answers: string[] = [];
    for (const [method, path, options] of asked(of)) {
      const { status, text } = await desk.call(name, method, path, options);
      answers.push(`${status} ${text}`);
    }
    return answers;
  };

  it('is a plain 404 on every route, byte for byte that of one which does not exist', async () => {
    const before = await parvis.sql('select version, state from parvis_label_applications where id = ?', [
      id,
    ]);
    const foreign = await everything('Zoé', id);
    expect(foreign.every((answer) => answer.startsWith('404 '))).toBe(true);
    expect(foreign).toEqual(await everything('Zoé', 999_999));
    expect(foreign).toEqual(await everything('Zoé', 'abc'));
    const list = await desk.call('Zoé', 'get', '/applications');
    expect(list.data.map((line: { id: number }) => line.id)).not.toContain(id);
    expect((await desk.call('Ana', 'get', '/applications')).data[0].id).toBe(id);
    expect(
      await parvis.sql('select version, state from parvis_label_applications where id = ?', [id]),
    ).toEqual(before);
  });

  it('is nothing at all without an account', async () => {
    for (const [method, path] of asked(id)) {
      expect((await parvis.http()[method](`/api/label${path}`)).status).toBe(403);
    }
    const token = await parvis.apiToken('full-access');
    const program = await parvis
      .http()
      .get(`/api/label/applications/${id}`)
      .set('Authorization', `Bearer ${token}`);
    expect(program.status).toBe(401);
  });

  it('would be found open by this walk if the owner were not asked for', async () => {
    const close = parvis.openApplicationsToAll();
    try {
      const open = await everything('Zoé', id);
      expect(open[0]).toContain(SECRET);
      expect(open.filter((answer) => answer.startsWith('404 '))).toHaveLength(0);
    } finally {
      close();
    }
    expect((await everything('Zoé', id)).every((answer) => answer.startsWith('404 '))).toBe(true);
  });

  it('is a colleague’s as well as the owner’s', async () => {
    const user = await desk.account('Max');
    expect((await desk.call('Max', 'get', `/applications/${id}`)).status).toBe(404);
    await parvis.sql('insert into parvis_label_colleagues values (?, ?, now())', [id, user]);
    expect((await desk.call('Max', 'get', `/applications/${id}`)).data.as).toBe('colleague');
    expect((await desk.call('Max', 'get', '/applications')).data).toHaveLength(1);
    expect((await desk.answer('Max', id, 'A', { mark: '2' }, 1)).data.text).toBe(SECRET);
  });
});
