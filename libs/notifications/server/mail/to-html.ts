import { escapeHtml } from './escape-html';
import type { MailSheet } from './mail-sheet';

// The colours of the design tokens' light and dark values: mail programs know neither variables nor our fonts.
const PAPER = '#F8F3EA';
const SHEET = '#FFFDF9';
const INK = '#211C16';
const SOFT_INK = '#574D41';
const LINE = '#D8CCB9';
const TERRACOTTA = '#A4411B';
const FONT = "font-family:system-ui,-apple-system,'Segoe UI',Roboto,Helvetica,Arial,sans-serif";

const DARK = `
  .paper{background:#171410!important}.sheet{background:#1F1B16!important;border-color:#F4A583 #463E33 #463E33!important}
  .ink{color:#EEE5D8!important}.soft{color:#C9BDAD!important}
  .step{background:#F4A583!important}.step a{color:#4C1803!important}.link{color:#F4A583!important}`;

const lines = (text: string) => escapeHtml(text).replaceAll('\n', '<br>');

const paragraph = (text: string) =>
  `<p class="ink" style="margin:0 0 16px;font-size:16px;line-height:1.6;color:${INK}">${lines(text)}</p>`;

const link = (url: string) =>
  `<a class="link" href="${escapeHtml(url)}" style="color:${TERRACOTTA};overflow-wrap:anywhere">${escapeHtml(url)}</a>`;

const step = ({ label, url, aside }: NonNullable<MailSheet['action']>) => `
  <table role="presentation" cellpadding="0" cellspacing="0" style="margin:24px 0"><tr>
    <td class="step" style="border-radius:6px;background:${TERRACOTTA}">
      <a href="${escapeHtml(url)}" style="display:inline-block;padding:14px 22px;font-size:16px;font-weight:600;line-height:1.25;color:#FFFFFF;text-decoration:none">${escapeHtml(label)}</a>
    </td></tr></table>
  <p class="soft" style="margin:0 0 16px;font-size:13px;line-height:1.5;color:${SOFT_INK}">${escapeHtml(aside)}<br>${link(url)}</p>`;

/** One column that narrows by itself; styles are inline because many mail programs drop the others. */
export function toHtml(sheet: MailSheet): string {
  const { locale, centre, home, subject, greeting, paragraphs, action, footer } = sheet;
  return `<!doctype html>
<html lang="${locale}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${escapeHtml(subject)}</title>
<style>@media (prefers-color-scheme:dark){${DARK}}</style>
</head>
<body class="paper" style="margin:0;padding:0;background:${PAPER}">
<div style="display:none;max-height:0;overflow:hidden">${escapeHtml(paragraphs[0] ?? '')}</div>
<table role="presentation" class="paper" width="100%" cellpadding="0" cellspacing="0" style="background:${PAPER};${FONT}"><tr><td align="center" style="padding:24px 12px">
<table role="presentation" width="100%" cellpadding="0" cellspacing="0" style="max-width:560px;text-align:left">
  <tr><td class="ink" style="padding:0 4px 12px;font-size:20px;font-weight:750;letter-spacing:-.01em;color:${INK}">${escapeHtml(centre)}</td></tr>
  <tr><td class="sheet" style="padding:32px 28px 16px;background:${SHEET};border:1px solid ${LINE};border-top:3px solid ${TERRACOTTA};border-radius:6px">
    <h1 class="ink" style="margin:0 0 20px;font-size:24px;line-height:1.2;font-weight:700;color:${INK}">${escapeHtml(subject)}</h1>
    ${[greeting, ...paragraphs].map(paragraph).join('\n    ')}
    ${action ? step(action) : ''}
  </td></tr>
  <tr><td class="soft" style="padding:16px 4px;font-size:13px;line-height:1.5;color:${SOFT_INK}">${escapeHtml(footer)}<br>${link(home)}</td></tr>
</table>
</td></tr></table>
</body>
</html>
`;
}
