import { type Parvis, startParvis } from '../support/parvis';

describe('A running Parvis', () => {
  let parvis: Parvis;
  beforeAll(async () => {
    parvis = await startParvis();
  });
  afterAll(() => parvis.stop());

  it('answers that it is healthy', async () => {
    await parvis.http().get('/_health').expect(204);
  });

  it('refuses an unknown parameter', async () => {
    const token = await parvis.apiToken('full-access');
    const answer = await parvis.http().get('/api/themes?colour=red').set('Authorization', `Bearer ${token}`);
    expect(answer.status).toBe(400);
  });
});
