import { HOME_ZONE } from '@bottega/platform/kernel';
import type { KeptMailRow } from '../infrastructure/kept-mail.row';
import { escapeHtml } from '../mail/escape-html';
import type { KeptMailHeading } from '../queries/kept-mails';

const STYLE = `
  :root{color-scheme:light dark;--paper:light-dark(#F8F3EA,#171410);--sheet:light-dark(#FFFDF9,#1F1B16);
    --ink:light-dark(#211C16,#EEE5D8);--soft:light-dark(#574D41,#C9BDAD);--line:light-dark(#D8CCB9,#463E33);--terra:light-dark(#A4411B,#F4A583)}
  *{box-sizing:border-box}
  body{margin:0 auto;max-width:60rem;padding:1.5rem 1rem 4rem;background:var(--paper);color:var(--ink);font:1rem/1.5 system-ui,sans-serif}
  a{color:var(--terra)}h1{font-size:1.5rem;line-height:1.2;margin:1rem 0}p,dt,time{color:var(--soft)}
  ul{list-style:none;padding:0;margin:0}li{border-top:1px solid var(--line)}
  li a{display:grid;gap:.125rem;padding:.75rem 0;text-decoration:none;color:inherit}li strong{color:var(--terra)}
  dl{display:grid;grid-template-columns:auto 1fr;gap:.25rem 1rem;margin:0 0 1rem}dd{margin:0;overflow-wrap:anywhere}
  iframe{width:100%;height:42rem;border:1px solid var(--line);border-radius:6px;background:var(--sheet)}
  pre{white-space:pre-wrap;overflow-wrap:anywhere;padding:1rem;border:1px solid var(--line);border-radius:6px;background:var(--sheet)}`;

const html = (strings: TemplateStringsArray, ...values: (string | Trusted)[]) =>
  new Trusted(
    String.raw({ raw: strings }, ...values.map((value) => (value instanceof Trusted ? value.html : escapeHtml(value)))),
  );

/** HTML already written by us: everything else is escaped. */
class Trusted {
  constructor(readonly html: string) {}
}

const join = (parts: Trusted[]) => new Trusted(parts.map((part) => part.html).join('\n'));

const page = (title: string, body: Trusted) => (nonce: string) =>
  html`<!doctype html>
    <html lang="it">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <title>${title} · Bottega</title>
        <style nonce="${nonce}">
          ${new Trusted(STYLE)}
        </style>
      </head>
      <body>
        <main>${body}</main>
      </body>
    </html> `.html;

const instant = (at: Date) =>
  html`<time datetime="${at.toISOString()}">${at.toLocaleString('it-IT', { timeZone: HOME_ZONE })}</time>`;

interface Mailbox {
  mails: KeptMailHeading[];
  to: string | undefined;
  sentElsewhere: boolean;
}

export function mailsPage({ mails, to, sentElsewhere }: Mailbox): (nonce: string) => string {
  const elsewhere = sentElsewhere
    ? html`<p>I messaggi partono dal server di posta indicato in SMTP_URL: qui restano quelli di prima.</p>`
    : new Trusted('');
  const items = mails.map(
    (mail) =>
      html`<li>
        <a href="/dev/mail/${mail.id}"><strong>${mail.subject}</strong><span>${mail.to}</span>${instant(mail.at)}</a>
      </li>`,
  );
  const list =
    items.length > 0
      ? html`<ul>
          ${join(items)}
        </ul>`
      : html`<p>Nessun messaggio, per ora.</p>`;
  return page(
    'Posta',
    html`<h1>Posta${to ? ` per ${to}` : ''}</h1>
      ${elsewhere}${list}`,
  );
}

export function mailPage({ id, at, from, to, subject, text, messageId, attachments }: KeptMailRow) {
  const files = attachments.map(
    ({ filename, contentType }, index) =>
      html`<a href="/dev/mail/${id}/attachments/${String(index)}">${filename}</a> (${contentType}) `,
  );
  const attached =
    files.length > 0
      ? html`<dt>Allegati</dt>
          <dd>${join(files)}</dd>`
      : new Trusted('');
  return page(
    subject,
    html`<p><a href="/dev/mail">Tutta la posta</a></p>
      <h1>${subject}</h1>
      <dl>
        <dt>Da</dt>
        <dd>${from}</dd>
        <dt>A</dt>
        <dd>${to}</dd>
        <dt>Quando</dt>
        <dd>${instant(at)}</dd>
        <dt>Message-ID</dt>
        <dd>${messageId}</dd>
        ${attached}
      </dl>
      <iframe
        src="/dev/mail/${id}/html"
        title="Il messaggio"
        sandbox="allow-popups allow-popups-to-escape-sandbox allow-top-navigation-by-user-activation"
      ></iframe>
      <h2>Testo</h2>
      <pre>${text}</pre>`,
  );
}
