import { UnitOfWork } from '@bottega/platform/persistence';
import { somebody } from '../support/people';
import { workThrough } from '../support/work';
import { aReader, openPostOffice, plan, type PostOffice } from './post-office';

let office: PostOffice;

beforeAll(async () => {
  office = await openPostOffice({ env: { MAIL_FROM: '"Bottega Dergano" <ciao@bottega.example>' } });
});
beforeEach(() => (office.script.attachments = []));
afterAll(() => office.close());

async function mailTo(reader: Awaited<ReturnType<typeof somebody>>, word = 'robot') {
  await plan(office, 'spec.contract', reader, { params: { word } });
  await workThrough(office);
  return office.mail.received.at(-1)!.mail;
}

test('a mail says the same in HTML and in plain text, from the centre to one person', async () => {
  const mail = await mailTo(await aReader(office));
  expect([mail.subject, mail.from?.text, mail.headers.get('auto-submitted')]).toEqual([
    'Si comincia: robot',
    '"Bottega Dergano" <ciao@bottega.example>',
    'auto-generated',
  ]);
  expect(mail.to).toMatchObject({ value: [{ name: 'Sara Melloni' }] });
  expect(mail.text).toBe(
    [
      'Ciao Sara,',
      'Martedì alle 18:30.\nPorta il <portatile> & un’amica.',
      'A presto.',
      'Vedi il corso:\nhttps://bottega.example/corsi/robot?a=1&b=2',
      '-- \nQuesto messaggio parte da solo e le risposte non le legge nessuno. Per parlare con noi:\nhttps://bottega.example\n',
    ].join('\n\n'),
  );
  expect(mail.html).toContain('Martedì alle 18:30.<br>Porta il &lt;portatile&gt; &amp; un’amica.');
  expect(mail.html).toContain('<a href="https://bottega.example/corsi/robot?a=1&amp;b=2"');
  expect(mail.html).toContain('<html lang="it">');
});

test('it is in the language of whoever reads it', async () => {
  const mail = await mailTo(await somebody(office, { givenName: 'Joan', locale: 'en' }));
  expect([mail.subject, mail.text]).toEqual(['It begins: robot', expect.stringMatching(/^Hello Joan,\n/)]);
  expect(mail.html).toContain('<html lang="en">');
});

test('it keeps its Message-ID, on our name', async () => {
  const reader = await aReader(office);
  const mail = await mailTo(reader);
  const uow = office.app.get(UnitOfWork);
  const [row] = await uow.run(() =>
    uow.query<{ id: string; message_id: string }>(
      'SELECT id, message_id FROM notifications.message WHERE person_id = $1 AND kind = $2',
      [reader.personId, 'spec.contract'],
    ),
  );
  expect([mail.messageId, row!.message_id]).toEqual([`<${row!.id}@bottega.example>`, `<${row!.id}@bottega.example>`]);
});

test('names and subjects cannot break out of where they are written', async () => {
  const reader = await somebody(office, { givenName: '<b>Eva</b>', familyName: '"Bianchi" <x@y.example>' });
  const mail = await mailTo(reader, 'uno\r\nBcc: everybody@example.org');
  expect(mail.html).toContain('Ciao &lt;b&gt;Eva&lt;/b&gt;,');
  expect(mail.html).not.toContain('<b>Eva</b>');
  expect(mail.to).toMatchObject({ value: [{ name: '<b>Eva</b> "Bianchi" <x@y.example>' }] });
  expect([mail.bcc, mail.subject]).toEqual([undefined, 'Si comincia: uno Bcc: everybody@example.org']);
  expect(office.mail.received.at(-1)!.to).toMatch(/^persona-/);
});

test('a calendar comes as an invitation that mail programs offer to add, other files beside it', async () => {
  const content = 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n';
  office.script.attachments = [
    { filename: 'attestato.pdf', contentType: 'application/pdf', content: Buffer.from('%PDF-1.7') },
    { filename: 'corso.ics', contentType: 'text/calendar', content, method: 'REQUEST' },
  ];
  const mail = await mailTo(await aReader(office));
  const parts = mail.attachments.map(({ filename, contentType, content: bytes }) => [
    filename,
    contentType,
    `${bytes}`,
  ]);
  expect(parts).toContainEqual(['attestato.pdf', 'application/pdf', '%PDF-1.7']);
  expect(parts).toContainEqual(['corso.ics', 'application/ics', content]);
  const invitation = mail.attachments.find(({ contentType }) => contentType === 'text/calendar');
  expect([`${invitation?.content}`, invitation?.headers.get('content-type')]).toEqual([
    content,
    { value: 'text/calendar', params: { charset: 'utf-8', method: 'REQUEST' } },
  ]);
});
