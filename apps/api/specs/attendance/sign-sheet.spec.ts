import { readPdf } from '@bottega/platform/testing';
import { aTaughtEdition, type ATaughtEdition } from '../support/a-taught-edition';
import { somebody } from '../support/people';
import { startTestApp, type TestApp } from '../support/test-app';

let test: TestApp;
let edition: ATaughtEdition;
beforeAll(async () => {
  test = await startTestApp();
  edition = await aTaughtEdition(test, 2);
});
afterAll(() => test.close());

const address = (sessionId = edition.sessionIds[0]) => `/sessions/${sessionId}/sign-sheet.pdf`;

describe('the sheet to sign at a session', () => {
  it('has everybody who holds a place, and leaves out who gave it back', async () => {
    await edition.learners[0]!.post(`/enrolments/${edition.learners[0]!.enrolmentId}/withdraw`);
    const response = await fetch(`${test.url}/api/v1${address()}`, {
      headers: { cookie: edition.instructor.heldCookie },
    });
    expect([
      response.status,
      response.headers.get('content-type'),
      response.headers.get('content-disposition'),
    ]).toEqual([200, 'application/pdf', 'inline; filename="foglio-firme-2027-01-14-1.pdf"']);
    const told = await (await readPdf(new Uint8Array(await response.arrayBuffer()))).told();
    const words = told.map(([, text]) => text);
    expect(told.filter(([tag]) => tag === 'TD').map(([, text]) => text)).toEqual([
      '1',
      expect.stringMatching(/^Persona \d+ Ada$/),
    ]);
    expect(words).toEqual(
      expect.arrayContaining([
        'Il primo robot',
        '1 di 2 · Incontro 1',
        '14 gennaio 2027',
        '18:30–20:30 (2 ore)',
        'Officina, via del Lavoro 12, Milano',
        'Docente Giulia Ferraresi',
      ]),
    );
  });

  it('is for those who may take its register: staff and whoever teaches there', async () => {
    const staff = await somebody(test, {}, 'staff');
    const stranger = await somebody(test, {}, 'instructor');
    const answers = [
      await staff.get(address()),
      await stranger.get(address()),
      await edition.learners[1]!.get(address()),
      await staff.get(address('01a204af-fa36-739c-a9ce-095e63d76d67')),
    ];
    expect(answers.map(({ status, body }) => [status, body.code])).toEqual([
      [200, undefined],
      [404, 'attendance.session-not-found'],
      [403, 'http.not-allowed'],
      [404, 'attendance.session-not-found'],
    ]);
  });
});
