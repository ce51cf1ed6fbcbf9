import { createHash } from 'node:crypto';
import { readPdf } from '@bottega/platform/testing';
import type { Learner } from '../support/a-taught-edition';
import type { Json } from '../support/browser';
import { type Caller, somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';
import { workThrough } from '../support/work';
import { aFinishedEdition, lateBy, write } from './a-finished-edition';

let test: TestApp;
let staff: Caller;
let learner: Learner;
let certificate: Json;

beforeAll(async () => {
  test = await startTestApp();
  staff = await somebody(test, { givenName: 'Paola', familyName: 'Righi' }, 'staff');
  const edition = await aFinishedEdition(test, [lateBy(100)]);
  learner = edition.learners[0]!;
  [certificate] = (await learner.get('/me/certificates')).body.items;
});
afterAll(() => test.close());

const fetchFile = (code: string, headers: Record<string, string> = {}) =>
  fetch(`${test.url}/api/v1/certificates/${code}.pdf`, { headers });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());
const sha256 = (bytes: Buffer) => createHash('sha256').update(bytes).digest('hex');

describe('the file of a certificate', () => {
  it('says what the register says, and its QR code leads to where it is checked', async () => {
    const { told, qrCode } = await readPdf(await bytesOf(await fetchFile(certificate.code)));
    const words = await told();
    expect(words.slice(0, 9)).toEqual([
      ['P', 'Bottega'],
      ['P', `n. ${certificate.number}`],
      ['H1', 'Attestato di frequenza'],
      ['P', expect.stringMatching(/^Ada Persona \d+$/)],
      ['P', 'Data di nascita: 4 maggio 1990'],
      ['P', 'ha frequentato 15 ore su 16 ore e 40 minuti (90%) del corso'],
      ['P', 'Il primo robot'],
      [
        'P',
        'un incontro in presenza il 14 gennaio 2027. Sede: Officina, via del Lavoro 12, Milano. Docente: Giulia Ferraresi.',
      ],
      ['LBody', 'Accendere un LED'],
    ]);
    expect(words.at(-2)).toEqual(['P', `Codice ${certificate.code}`]);
    expect(await qrCode()).toBe(`https://bottega.example/verifica/${certificate.code}`);
  });

  it('is the one whose hash is public, under a name of its own', async () => {
    const response = await fetchFile(certificate.code);
    const bytes = await bytesOf(response);
    const { fileHash } = (await learner.get(`/certificates/${certificate.code}`)).body;
    expect(sha256(bytes)).toBe(fileHash);
    expect([response.status, Object.fromEntries(response.headers)]).toEqual([
      200,
      expect.objectContaining({
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="attestato-${certificate.number.replace('/', '-')}.pdf"`,
        'content-length': String(bytes.length),
        etag: `"${fileHash}"`,
      }),
    ]);
  });

  it('is not sent again to whoever has it', async () => {
    const etag = (await fetchFile(certificate.code)).headers.get('etag')!;
    const again = await fetchFile(certificate.code, { 'if-none-match': etag });
    expect([again.status, (await bytesOf(again)).length]).toEqual([304, 0]);
    expect((await fetchFile(certificate.code, { 'if-none-match': '"another"' })).status).toBe(200);
  });

  it('is found however the code was typed', async () => {
    const typed = certificate.code.toLowerCase().replace('btg-', '').replaceAll('-', ' ');
    expect((await fetchFile(encodeURIComponent(typed))).status).toBe(200);
  });

  it('comes by mail, with the way to the page that attests it', async () => {
    const [mail] = await write(test, `SELECT text, attachments FROM notifications.dev_mail WHERE subject = $1`, [
      'Il tuo attestato: Il primo robot',
    ]);
    const attachments = mail!['attachments'] as { filename: string; contentType: string; content: string }[];
    const sent = await bytesOf(await fetchFile(certificate.code));
    expect(attachments.map(({ content, ...rest }) => [rest, sha256(Buffer.from(content, 'base64'))])).toEqual([
      [
        { filename: `attestato-${certificate.number.replace('/', '-')}.pdf`, contentType: 'application/pdf' },
        sha256(sent),
      ],
    ]);
    expect(mail!['text']).toContain(`https://bottega.example/verifica/${certificate.code}`);
    const { items } = (await staff.get(`/messages?personId=${learner.personId}&kind=certificates.issued`)).body;
    expect(items.map(({ status, essential }: Json) => [status, essential])).toEqual([['sent', true]]);
  });

  it('is gone once the certificate is revoked, and the learner is told why', async () => {
    const edition = await aFinishedEdition(test, [lateBy(100)]);
    const [revoked] = (await edition.learners[0]!.get('/me/certificates')).body.items;
    await staff.post(`/certificates/${revoked.id}/revoke`, { reason: 'Il nome è sbagliato.' });
    const response = await fetchFile(revoked.code);
    expect([response.status, ((await response.json()) as Json).code]).toEqual([410, 'certificates.file-withdrawn']);
    await workThrough(test);
    const [mail] = await write(
      test,
      `SELECT text FROM notifications.dev_mail WHERE subject LIKE 'Attestato revocato%'`,
    );
    expect(mail!['text']).toContain(
      `l’attestato n. ${revoked.number} per «Il primo robot» non vale più. Il motivo: Il nome è sbagliato.`,
    );
  });

  it.each(['BTG-0000-0000-0000', 'x', '..%2F..%2Fetc', encodeURIComponent("' OR 1=1"), 'é'.repeat(60)])(
    'does not exist for %s',
    async (code) => {
      const response = await fetchFile(code);
      expect([response.status, ((await response.json()) as Json).code]).toEqual([404, 'certificates.not-found']);
    },
  );
});
