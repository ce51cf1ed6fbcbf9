import { InjectionToken } from '@angular/core';
import type { Label } from '@bottega/platform/kernel';

/** How topics are called. The catalogue knows; the application brings it here. */
export const TOPIC_NAMES = new InjectionToken<() => Promise<Readonly<Record<string, Label>>>>('topic names');
