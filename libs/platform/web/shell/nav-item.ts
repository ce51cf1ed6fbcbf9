import type { Signal } from '@angular/core';
import type { Icon } from '../ui/icons.generated';

/** An entry of a menu. */
export interface NavItem {
  /** Where it leads: `/corsi`. */
  to: string;
  /** The key of its words: `shell.nav.courses`. */
  label: string;
  icon?: Icon;
  /** Shown only to who may: the permission its page asks for. */
  needs?: string;
  /** How many things wait there; nothing is shown at zero. */
  count?: Signal<number>;
}
