import { race } from '@bottega/platform/testing';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import {
  ABSENT,
  aFinishedEdition,
  correct,
  ENDED,
  type FinishedEdition,
  lateBy,
  PRESENT,
  write,
} from './a-finished-edition';

const NOTHING = '0197f0a0-0000-7000-8000-000000000000';

let test: TestApp;
let staff: Caller;
let visitor: Caller;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
  visitor = await somebody(test);
});
afterAll(() => test.close());

const firstOf = async ({ learners }: FinishedEdition) => (await learners[0]!.get('/me/certificates')).body.items[0];
const revoke = (id: string, reason: unknown = 'Il nome è sbagliato.') =>
  staff.post(`/certificates/${id}/revoke`, { reason });
const listed = async (query: string) => (await staff.get(`/certificates?${query}`)).body.items;

describe('whoever holds the code', () => {
  it('sees what the certificate attests and that it is valid, and nothing more of the person', async () => {
    const edition = await aFinishedEdition(test, [lateBy(100)]);
    const { code, number } = await firstOf(edition);
    const answer = await visitor.get(`/certificates/${code}`);
    expect([answer.status, answer.body]).toEqual([
      200,
      {
        code,
        number,
        state: 'valid',
        revocation: null,
        replacedBy: null,
        kind: 'attendance',
        learnerName: expect.stringMatching(/^Ada Persona \d+$/),
        courseTitle: 'Il primo robot',
        edition: {
          startsOn: '2027-01-14',
          endsOn: '2027-01-14',
          sessions: 1,
          mode: 'in-person',
          venue: 'Officina, via del Lavoro 12, Milano',
          instructors: ['Giulia Ferraresi'],
        },
        attendance: { attendedMinutes: 900, totalMinutes: 1000, share: 900, threshold: 750 },
        learningOutcomes: ['Accendere un LED'],
        issuer: { name: 'Bottega', legalName: 'Bottega APS (dati di prova)', accreditation: null },
        signatory: { name: 'Paola Righi', role: 'Responsabile della formazione' },
        issuedOn: '2027-01-14',
        issuedIn: 'Milano',
        fileHash: expect.stringMatching(/^[0-9a-f]{64}$/),
        checkedAt: ENDED,
      },
    ]);
    const spoken = code.toLowerCase().replace('btg-', '').replaceAll('-', ' ').replaceAll('0', 'o');
    expect((await visitor.get(`/certificates/${encodeURIComponent(spoken)}`)).body).toEqual(answer.body);
  });

  it('sees that it was revoked, since when and why, and what took its place', async () => {
    const edition = await aFinishedEdition(test, [PRESENT]);
    const { id, code } = await firstOf(edition);
    test.clock.advance({ days: 3 });
    await revoke(id, ' Il nome è sbagliato. ');
    const revocation = { at: '2027-01-17T21:40:00.000Z', reason: 'Il nome è sbagliato.' };
    const stateOf = async () => {
      const { state, revocation, replacedBy } = (await visitor.get(`/certificates/${code}`)).body;
      return { state, revocation, replacedBy };
    };
    expect(await stateOf()).toEqual({ state: 'revoked', revocation, replacedBy: null });
    const { body: successor } = await staff.post(`/certificates/${id}/reissue`);
    expect(await stateOf()).toEqual({ state: 'revoked', revocation, replacedBy: successor.code });
  });
});

describe('staff', () => {
  it('find certificates by person, course, number or code, forgiving accents, and by edition', async () => {
    const edition = await aFinishedEdition(test, [PRESENT], { title: 'Perché l’IA' });
    await write(test, `UPDATE identity.person SET family_name = 'D’Amìco 100%' WHERE id = $1`, [
      edition.learners[0]!.personId,
    ]);
    const { id } = await firstOf(edition);
    await revoke(id);
    const { body } = await staff.post(`/certificates/${id}/reissue`);
    expect(body).toEqual({
      id: expect.any(String),
      code: expect.any(String),
      number: expect.any(String),
      kind: 'attendance',
      courseTitle: 'Perché l’IA',
      attendedMinutes: 1000,
      totalMinutes: 1000,
      issuedOn: expect.any(String),
      state: 'valid',
      revocation: null,
      replacedBy: null,
      personId: edition.learners[0]!.personId,
      editionId: edition.editionId,
      learnerName: 'Ada D’Amìco 100%',
      replaces: expect.any(String),
      discrepancy: null,
    });
    for (const q of ['damico', 'd’amico perche', body.code.toLowerCase(), body.number, '100%']) {
      const found = await listed(`q=${encodeURIComponent(q)}`);
      expect(q === 'damico' ? found : found.filter(({ id }: Json) => id === body.id)).toEqual(
        q === 'damico' ? [] : [body],
      );
    }
    expect((await listed(`editionId=${edition.editionId}`)).map(({ id }: Json) => id)).toEqual([body.id, id]);
    const first = (await staff.get(`/certificates?editionId=${edition.editionId}&limit=1`)).body;
    expect(await listed(`editionId=${edition.editionId}&limit=1&cursor=${first.nextCursor}`)).toMatchObject([{ id }]);
  });

  it('are shown a certificate that says something else than the corrected register, and decide', async () => {
    const edition = await aFinishedEdition(test, [PRESENT]);
    const issued = await firstOf(edition);
    await correct(test, staff, edition, lateBy(300));
    const discrepancy = { attendedMinutes: 700, totalMinutes: 1000, earned: false, foundAt: ENDED };
    const flagged = await listed('discrepant=true');
    expect(flagged.map(({ id, state, discrepancy }: Json) => [id, state, discrepancy])).toEqual([
      [issued.id, 'valid', discrepancy],
    ]);
    await revoke(issued.id, 'Il registro è stato corretto.');
    expect(await listed('discrepant=true')).toEqual([]);
    const refusal = await staff.post(`/certificates/${issued.id}/reissue`);
    expect([refusal.status, refusal.body.code, refusal.body.params]).toEqual([
      ...[409, 'certificates.threshold-not-met', { attendedMinutes: 700, totalMinutes: 1000 }],
    ]);
    await correct(test, staff, edition, lateBy(200));
    const { body: successor } = await staff.post(`/certificates/${issued.id}/reissue`);
    expect([successor.attendedMinutes, successor.replaces]).toEqual([800, issued.code]);
  });

  it('see no more of it when the register says again what the certificate says', async () => {
    const edition = await aFinishedEdition(test, [PRESENT]);
    await correct(test, staff, edition, lateBy(1));
    expect((await listed('discrepant=true')).map(({ discrepancy }: Json) => discrepancy.earned)).toEqual([true]);
    await correct(test, staff, edition, PRESENT);
    expect(await listed('discrepant=true')).toEqual([]);
  });

  it('revoke once, with a reason, and it is on record', async () => {
    const { id, number } = await firstOf(await aFinishedEdition(test, [PRESENT]));
    for (const reason of ['', '  ', undefined, 7, 'x'.repeat(501)]) {
      const refusal = await staff.post(`/certificates/${id}/revoke`, { reason });
      expect([refusal.status, refusal.body.code]).toEqual([422, 'http.invalid-body']);
    }
    const { won } = await race(5, () => revoke(id));
    expect(won.map(({ status, body }) => (status === 200 ? body.state : body.code)).sort()).toEqual([
      ...Array(4).fill('certificates.already-revoked'),
      'revoked',
    ]);
    const audited = await write(
      test,
      'SELECT actor_id, action, before, reason FROM platform.audit_entry WHERE subject_id = $1',
      [id],
    );
    expect(audited).toEqual([
      { actor_id: staff.personId, action: 'certificates.revoke', before: { number }, reason: 'Il nome è sbagliato.' },
    ]);
  });

  it('issue another only in the place of a revoked one, once, with the registers closed', async () => {
    const edition = await aFinishedEdition(test, [PRESENT]);
    const { id } = await firstOf(edition);
    const codeOf = async () => (await staff.post(`/certificates/${id}/reissue`)).body.code;
    expect(await codeOf()).toBe('certificates.still-valid');
    await revoke(id);
    await staff.post(`${edition.register}/reopen`, { reason: 'Controllo' });
    expect(await codeOf()).toBe('certificates.registers-open');
    await staff.post(`${edition.register}/close`);
    const { won } = await race(5, () => staff.post(`/certificates/${id}/reissue`));
    expect(won.map(({ status, body }) => (status === 201 ? 'issued' : body.code)).sort()).toEqual([
      ...Array(4).fill('certificates.already-issued'),
      'issued',
    ]);
  });

  it('write who issues, and certificates already issued keep what they say', async () => {
    const admin = await somebody(test, {}, 'admin');
    const before = await firstOf(await aFinishedEdition(test, [PRESENT]));
    const issuer = {
      name: 'Banco Comune',
      legalName: 'Banco Comune APS',
      address: 'via Livigno 8, 20158 Milano',
      city: 'Milano',
      taxCode: '97012340158',
      accreditation: null,
      signatoryName: 'Elena Marchetti',
      signatoryRole: 'Presidente',
    };
    expect((await staff.get('/certificates/issuer')).body).toMatchObject({ confirmed: false });
    expect((await admin.put('/certificates/issuer', issuer)).body).toEqual({ ...issuer, confirmed: true, version: 2 });
    const after = await firstOf(await aFinishedEdition(test, [PRESENT]));
    const issuerOf = async ({ code }: Json) => (await visitor.get(`/certificates/${code}`)).body.issuer.legalName;
    expect([await issuerOf(before), await issuerOf(after)]).toEqual([
      'Bottega APS (dati di prova)',
      'Banco Comune APS',
    ]);
    for (const wrong of [{ taxCode: '1' }, { name: '' }, { accreditation: 7 }, { logo: 'x' }]) {
      const refusal = await admin.put('/certificates/issuer', { ...issuer, ...wrong });
      expect([refusal.status, refusal.body.code]).toEqual([422, 'http.invalid-body']);
    }
  });
});

describe('certificates are managed', () => {
  it('by staff only; each sees their own', async () => {
    const edition = await aFinishedEdition(test, [PRESENT, ABSENT]);
    const { id } = await firstOf(edition);
    const asked = async (who: Caller) => {
      const answers = [
        await who.get('/me/certificates'),
        await who.get('/certificates'),
        await who.get('/certificates/issuer'),
        await who.put('/certificates/issuer', {}),
        await who.post(`/certificates/${id}/reissue`),
      ];
      return answers.map(({ status }) => status);
    };
    expect(await asked(edition.learners[0]!)).toEqual([200, 403, 403, 403, 403]);
    expect(await asked(edition.instructor)).toEqual([200, 403, 403, 403, 403]);
    expect(await asked(staff)).toEqual([200, 200, 200, 403, 409]);
    expect((await edition.learners[1]!.get('/me/certificates')).body).toEqual({ items: [], nextCursor: null });
    expect((await edition.learners[1]!.post(`/certificates/${id}/revoke`, { reason: 'No' })).status).toBe(403);
  });

  it.each([
    ['GET', `/certificates/${NOTHING}`, 404, 'certificates.not-found'],
    ['GET', '/certificates/BTG-0000-0000-0000', 404, 'certificates.not-found'],
    ['GET', '/certificates?cursor=e30', 400, 'http.malformed-request'],
    ['GET', '/certificates?editionId=none', 422, 'http.invalid-body'],
    ['GET', '/certificates?discrepant=maybe', 422, 'http.invalid-body'],
    ['GET', '/me/certificates?cursor=WyJ4Il0', 400, 'http.malformed-request'],
    ['POST', `/certificates/${NOTHING}/reissue`, 404, 'certificates.not-found'],
    ['POST', '/certificates/none/reissue', 400, 'http.malformed-request'],
  ])('and not at %s %s', async (method, path, status, code) => {
    const refusal = await (method === 'GET' ? staff.get(path) : staff.post(path));
    expect([refusal.status, refusal.body.code]).toEqual([status, code]);
  });
});
