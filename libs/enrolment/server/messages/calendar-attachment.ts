import type { MessageAttachment } from '@bottega/notifications/server';
import type { Programme } from '@bottega/scheduling/server';

/** The edition's sessions as a calendar file that mail programs offer to add. */
export async function calendarAttachment(programme: Programme, editionId: string): Promise<MessageAttachment> {
  const method = 'PUBLISH';
  const content = await programme.calendarOf(editionId, { method });
  return { filename: 'bottega.ics', contentType: 'text/calendar', content, method };
}
