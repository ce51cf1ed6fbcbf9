import type { NavItem } from './nav-item';

/** Where else one may go in, beside one's own pages: only who may sees the door. */
export const doors: readonly NavItem[] = [
  { to: '/insegno', label: 'ui.shell.teaching', needs: 'teaching.view' },
  { to: '/gestione', label: 'ui.shell.staff', needs: 'people.view' },
];
