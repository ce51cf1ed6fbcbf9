import { newId } from '@bottega/platform/kernel';
import { somebody } from '../support/people';
import { workThrough } from '../support/work';
import { aReader, openPostOffice, plan, type PostOffice, statusesOf } from './post-office';

const content = 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n';

const page = async (office: PostOffice, path: string) => {
  const response = await fetch(`${office.url}${path}`);
  return { status: response.status, headers: response.headers, text: await response.text() };
};

describe('without a mail server, in development', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice({ env: { SMTP_URL: '' } });
    office.script.attachments = [
      { filename: 'è un corso.ics', contentType: 'text/calendar', content, method: 'PUBLISH' },
    ];
  });
  afterAll(() => office.close());

  test('mail is kept and shown, and counts as sent', async () => {
    expect((await page(office, '/dev/mail')).text).toContain('Nessun messaggio, per ora.');
    const reader = await somebody(office, { givenName: 'Sara', email: 'sara+corsi@example.org' });
    const cause = await plan(office, 'spec.contract', reader, { params: { word: '<script>alert(1)</script>' } });
    await plan(office, 'spec.contract', await aReader(office), { params: { word: 'for another' } });
    await workThrough(office);
    expect(await statusesOf(office, cause)).toEqual(['sent']);

    const list = await page(office, `/dev/mail?to=${encodeURIComponent('sara+corsi@example.org')}`);
    expect(list.text).toContain('<strong>Si comincia: &lt;script&gt;alert(1)&lt;/script&gt;</strong>');
    expect(list.text).not.toContain('for another');
    expect((await page(office, '/dev/mail')).text).toContain('for another');

    const path = /href="(\/dev\/mail\/[0-9a-f-]{36})"/.exec(list.text)![1]!;
    const mail = await page(office, path);
    expect(mail.text).toContain('<dd>sara+corsi@example.org</dd>');
    expect(mail.text).toContain(`src="${path}/html"`);
    expect((await page(office, `${path}/html`)).text).toMatch(/^<!doctype html>\n<html lang="it">[^]*Ciao Sara,/);
    const calendar = await page(office, `${path}/attachments/0`);
    expect([calendar.text, calendar.headers.get('content-disposition')]).toEqual([
      content,
      `attachment; filename*=UTF-8''%C3%A8%20un%20corso.ics`,
    ]);
    expect((await page(office, `${path}/attachments/1`)).status).toBe(404);
    expect((await page(office, `${path}/attachments/x`)).status).toBe(404);
  });

  test('nothing can run in these pages', async () => {
    const { headers } = await page(office, '/dev/mail');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toMatch(/^default-src 'none'; style-src 'nonce-[\w+/=]{24}'; frame-src 'self';/);
    expect(policy).not.toContain('unsafe');
  });

  test('a mail that never was is not found', async () => {
    expect((await page(office, `/dev/mail/${newId()}`)).status).toBe(404);
    expect((await page(office, '/dev/mail/one')).status).toBe(400);
  });
});

describe('in production', () => {
  let office: PostOffice;
  beforeAll(async () => {
    office = await openPostOffice({
      env: { SMTP_URL: '', NODE_ENV: 'production', SECRET_KEY: 'a secret for tests, long enough for production' },
    });
  });
  afterAll(() => office.close());

  test('there is no such page, and mail waits for a server instead of being kept', async () => {
    const cause = await plan(office, 'spec.contract', await aReader(office));
    await workThrough(office);
    expect(await statusesOf(office, cause)).toEqual(['planned']);
    for (const path of ['/dev/mail', `/dev/mail/${newId()}`, `/dev/mail/${newId()}/html`])
      expect((await page(office, path)).status).toBe(404);
  });
});
