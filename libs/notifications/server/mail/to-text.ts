import type { MailSheet } from './mail-sheet';

/** The same message for whoever reads plain text. */
export function toText({ greeting, paragraphs, action, footer, home }: MailSheet): string {
  const step = action ? [`${action.label}:\n${action.url}`] : [];
  return [greeting, ...paragraphs, ...step, `-- \n${footer}\n${home}`].join('\n\n') + '\n';
}
