import { inject, PLATFORM_ID, Service } from '@angular/core';
import { isPlatformBrowser } from '@angular/common';
import type { Mark } from '@bottega/attendance/domain';
import { SessionStore } from '@bottega/platform/web';

export type MarksToSend = ReadonlyMap<string, Mark>;

/** Marks that have not reached the server yet, by enrolment, kept on the device through a reload or an empty battery. */
@Service()
export class KeptMarks {
  private readonly session = inject(SessionStore);
  private readonly inBrowser = isPlatformBrowser(inject(PLATFORM_ID));

  read(sessionId: string): MarksToSend {
    const kept = this.inBrowser ? localStorage.getItem(this.keyOf(sessionId)) : null;
    return new Map(kept ? (JSON.parse(kept) as [string, Mark][]) : []);
  }

  write(sessionId: string, marks: MarksToSend): void {
    const key = this.keyOf(sessionId);
    if (marks.size === 0) localStorage.removeItem(key);
    else localStorage.setItem(key, JSON.stringify([...marks]));
  }

  /** Whoever signs in on the same device never sends what somebody else marked. */
  private keyOf(sessionId: string): string {
    return `bottega.marks.${this.session.me()?.person.id}.${sessionId}`;
  }
}
