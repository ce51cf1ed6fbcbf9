import type { IsActiveMatchOptions } from '@angular/router';
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

/** Entries under one heading, which opens and closes. */
export interface NavGroup {
  label: string;
  icon: Icon;
  items: readonly NavItem[];
}

export type Menu = readonly (NavItem | NavGroup)[];

export const itemsOf = (menu: Menu): NavItem[] => menu.flatMap((entry) => ('items' in entry ? entry.items : [entry]));

/** What is left of a menu for who can do that much. A group that would hold one entry is that entry, an empty one nothing. */
export function openTo(can: (permission: string) => boolean, menu: Menu): Menu {
  const may = ({ needs }: NavItem) => needs === undefined || can(needs);
  return menu.flatMap((entry): Menu => {
    if (!('items' in entry)) return may(entry) ? [entry] : [];
    const items = entry.items.filter(may);
    return items.length > 1 ? [{ ...entry, items }] : items;
  });
}

const WHATEVER_ELSE = { queryParams: 'ignored', fragment: 'ignored', matrixParams: 'ignored' } as const;

/** An entry stays lit on the pages under it, unless they have entries of their own. */
export function litAt({ to }: NavItem, menu: Menu): IsActiveMatchOptions {
  const hasUnder = itemsOf(menu).some((other) => other.to.startsWith(`${to}/`));
  return { paths: hasUnder ? 'exact' : 'subset', ...WHATEVER_ELSE };
}
