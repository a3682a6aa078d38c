import { AwardsDesk, PROCLAMATION } from '../support/label-awards';
import type { ApiAccount } from '../support/label-team';
import { NOTHING } from '../support/label-team';
import { type Parvis, startParvis } from '../support/parvis';
import { pdfInfo, pdfStructure, pdfText } from '../support/poppler';

describe('What a commune is given after the proclamation', () => {
  let parvis: Parvis;
  let desk: AwardsDesk;
  let owner: ApiAccount;
  let stranger: ApiAccount;
  let awarded: number;
  let refused: number;
  const LEVELS = [
    { code: '1', label: 'Une étoile', threshold: '20' },
    { code: '2', label: 'Deux étoiles', threshold: '60' },
    {
      ...{ code: '3', label: 'Trois étoiles', threshold: '80' },
      gates: [{ kind: 'ratio', code: 'B', atLeast: '3/4' }],
    },
  ];

  beforeAll(async () => {
    parvis = await startParvis();
    parvis.stopClockAt('2026-02-10T12:00:00Z');
    desk = await AwardsDesk.open(parvis);
    [owner, stranger] = [await parvis.apiUser(), await parvis.apiUser()];
    const { grid, run } = await desk.scored(LEVELS);
    const edition = await desk.edition({ grid });
    awarded = await desk.decided(edition, 'ZZ001', { owner, level: '2', score: '65.00', run });
    refused = await desk.decided(edition, 'ZZ002', {
      ...{ owner: stranger, outcome: 'refused', score: '21.00' },
      ...{ levelByGrid: '1', overrideReason: 'Le jury lit le dossier plus sévèrement.' },
    });
    parvis.stopClockAt(PROCLAMATION);
    await desk.proclaim(edition);
  });
  afterAll(() => parvis.stop());

  const ask = (account: ApiAccount | null, path: string, language = 'fr') => {
    const call = parvis.http().get(path).set('Accept-Language', language);
    return account === null ? call : call.set('Authorization', `Bearer ${account.token}`);
  };
  const own = (application: number, path: string) => `/api/label/applications/${application}${path}`;
  const pdf = async (account: ApiAccount | null, path: string): Promise<Buffer> => {
    const answer = await ask(account, path)
      .buffer(true)
      .parse((response, done) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () => done(null, Buffer.concat(chunks)));
      });
    expect([answer.status, answer.headers['content-type']]).toEqual([200, 'application/pdf']);
    return answer.body;
  };

  it('is its decision, with its grounds, its trace, and how to appeal', async () => {
    const { data } = (await ask(owner, own(awarded, '/decision')).expect(200)).body;
    expect(data).toMatchObject({
      ...{ sequence: 1, outcome: 'awarded', score: '65.00', overrideReason: null },
      ...{ level: { code: '2', label: 'Deux étoiles' }, notifiedAt: PROCLAMATION },
      motivation: 'La commune associe ses habitants dès le diagnostic.',
      trace: expect.stringContaining('/api/scoring/results/'),
      appeal: { until: '2026-11-10T23:00:00.000Z', ways: expect.stringContaining('11\u00a0novembre 2026') },
    });
    expect((await ask(stranger, own(refused, '/decision'), 'en')).body.data).toMatchObject({
      ...{ outcome: 'refused', level: null, trace: null },
      overrideReason: 'Le jury lit le dossier plus sévèrement.',
      appeal: { ways: expect.stringContaining('Ways and time limit of appeal') },
    });
  });

  it('is nobody else’s', async () => {
    const parts = ['/decision', '/decision/report.pdf', '/award', '/award/certificate.pdf'];
    for (const part of parts) {
      const { status, body } = await ask(stranger, own(awarded, part), 'en');
      expect([part, status, body]).toEqual([part, 404, NOTHING]);
      expect((await ask(null, own(awarded, part))).status).toBe(403);
    }
    const close = parvis.openApplicationsToAll();
    expect((await ask(stranger, own(awarded, '/decision'))).status).toBe(200);
    close();
    expect((await ask(stranger, own(refused, '/award'))).status).toBe(404);
  });

  it('is a report as tagged PDF in French, from which the score can be recomputed', async () => {
    const bytes = await pdf(owner, own(awarded, '/decision/report.pdf'));
    expect(pdfInfo(bytes)).toMatch(/^Tagged: +yes$/m);
    expect(bytes.toString('latin1')).toContain('/Lang (fr-FR)');
    const structure = pdfStructure(bytes);
    for (const tag of ['H1', 'H2', 'Table', 'TR', 'TH', 'TD', 'L', 'Link']) {
      expect([tag, new RegExp(`^ *${tag}\\b`, 'm').test(structure)]).toEqual([tag, true]);
    }
    const text = pdfText(bytes);
    const { data } = (await ask(owner, own(awarded, '/decision'))).body;
    const trace = await parvis
      .http()
      .get(data.trace.slice(data.trace.indexOf('/api/')))
      .set('Accept', 'application/json');
    const { gridHash, inputHash, resultHash } = trace.body.data.result;
    for (const words of [
      ...['Sainte-ZZ001', 'Label attribué', 'Deux étoiles', 'Écoute', '45,00', '60,00', '65,00 sur 100'],
      ...['La commune associe ses habitants dès le diagnostic.', 'Trois étoiles', '15,00 points de plus'],
      ...['quorum : 2', '11 novembre 2026', 'Refaire le calcul', gridHash, inputHash, resultHash],
    ]) {
      expect(text).toContain(words);
    }
    const short = pdfText(await pdf(stranger, own(refused, '/decision/report.pdf')));
    expect(short).toContain('Label non attribué');
    expect(short).toContain('s’écarte de celui que donne la grille : Le jury lit');
    expect(text).not.toContain('s’écarte');
    expect(short).not.toContain('Refaire le calcul');
  });

  it('is a certificate that everybody can read and check, and that says when it no longer holds', async () => {
    const { data } = (await ask(owner, own(awarded, '/award')).expect(200)).body;
    expect(data).toMatchObject({
      version: 1,
      state: 'active',
      steps: [{ event: 'renounce', allowed: true }],
    });
    const address = data.certificate.pdf.slice(data.certificate.pdf.indexOf('/api/'));
    const bytes = await pdf(null, address);
    expect(await pdf(owner, own(awarded, '/award/certificate.pdf'))).toEqual(bytes);
    expect(pdfInfo(bytes)).toMatch(/^Tagged: +yes$/m);
    const text = pdfText(bytes);
    for (const words of [
      data.number,
      data.certificate.code,
      '10 septembre 2026',
      '9 septembre 2029',
      'Sainte-ZZ001',
    ]) {
      expect(text).toContain(words);
    }
    expect(text).not.toContain('ne vaut plus');

    const renounce = (version: number) =>
      parvis
        .http()
        .post(own(awarded, '/award/renounce'))
        .set('Authorization', `Bearer ${owner.token}`)
        .send({ version });
    await renounce(7).expect(412);
    expect((await renounce(1).expect(200)).body.data).toMatchObject({
      state: 'renounced',
      version: 2,
      steps: [],
    });
    await renounce(2).expect(409);
    expect(pdfText(await pdf(null, address))).toContain('Ce certificat ne vaut plus');
    expect((await ask(null, `/api/label/certificates/${data.certificate.code}`)).body.data.valid).toBe(false);
    await parvis
      .http()
      .post(own(awarded, '/award/renounce'))
      .set('Authorization', `Bearer ${stranger.token}`)
      .send({})
      .expect(404);
  });

  it('is in the hands of the office, too', async () => {
    const token = desk.label.scoring.tokenOf('Bureau');
    const [award] = await parvis.sql('select id from parvis_label_awards');
    for (const path of [
      `/label/applications/${awarded}/report.pdf`,
      `/label/awards/${award?.id}/certificate.pdf`,
    ]) {
      const answer = await parvis.http().get(path).set('Authorization', `Bearer ${token}`).expect(200);
      expect(answer.headers['content-type']).toBe('application/pdf');
      expect(answer.headers['cache-control']).toBe('no-store');
    }
    expect((await desk.label.ask('get', '/applications/999999/report.pdf')).status).toBe(404);
  });
});
