import {
  iconAward,
  iconCalendarDays,
  iconHourglass,
  iconHouse,
  iconIdCard,
  iconInbox,
  iconMail,
  iconPresentation,
  iconReceipt,
  iconSettings,
  iconTicket,
  iconUser,
  iconUsers,
  iconWallet,
  type Menu,
  type NavItem,
} from '@bottega/platform/web';

/** The menus. A capability that brings pages adds its line where its readers will look for it. */
export const publicNav: readonly NavItem[] = [
  { to: '/corsi', label: 'shell.nav.courses' },
  { to: '/calendario', label: 'shell.nav.calendar' },
  { to: '/tessere', label: 'shell.nav.memberships' },
];

export const footNav: readonly NavItem[] = [
  { to: '/percorsi', label: 'shell.foot.paths' },
  { to: '/io/vorrei-imparare', label: 'shell.foot.wish' },
  { to: '/posto-sospeso', label: 'shell.foot.suspended' },
  { to: '/verifica', label: 'shell.foot.verify' },
  { to: '/accessibilita', label: 'shell.foot.accessibility' },
  { to: '/privacy', label: 'shell.foot.privacy' },
];

export const ownNav: readonly NavItem[] = [
  { to: '/io', label: 'shell.own.today', icon: iconHouse },
  { to: '/io/corsi', label: 'shell.own.courses', icon: iconCalendarDays },
  { to: '/io/tessera', label: 'shell.own.membership', icon: iconIdCard },
  { to: '/io/ordini', label: 'shell.own.orders', icon: iconReceipt },
  { to: '/io/attestati', label: 'shell.own.certificates', icon: iconAward },
  { to: '/io/messaggi', label: 'shell.own.messages', icon: iconMail },
  { to: '/io/profilo', label: 'shell.own.profile', icon: iconUser },
];

export const teachingNav: readonly NavItem[] = [];

const programme = [
  { to: '/gestione/programma', label: 'shell.staff.programme', needs: 'programme.manage' },
  { to: '/gestione/corsi', label: 'shell.staff.courses', needs: 'programme.manage' },
  { to: '/gestione/percorsi', label: 'shell.staff.paths', needs: 'programme.manage' },
  { to: '/gestione/richieste', label: 'shell.staff.wishes', needs: 'programme.manage' },
  { to: '/gestione/registri', label: 'shell.staff.registers', needs: 'attendance.reopen' },
  { to: '/gestione/attestati', label: 'shell.staff.certificates', needs: 'certificates.manage' },
];

const people = [
  { to: '/gestione/persone', label: 'shell.staff.people', needs: 'people.view' },
  { to: '/gestione/tessere', label: 'shell.staff.memberships', needs: 'memberships.manage' },
  { to: '/gestione/agevolazioni', label: 'shell.staff.concessions', needs: 'people.manage' },
];

const money = [
  { to: '/gestione/soldi', label: 'shell.staff.money', needs: 'payments.record' },
  { to: '/gestione/ordini', label: 'shell.staff.orders', needs: 'payments.record' },
  { to: '/gestione/banca', label: 'shell.staff.bank', needs: 'payments.record' },
  { to: '/gestione/da-restituire', label: 'shell.staff.toGiveBack', needs: 'payments.refund' },
  { to: '/gestione/posti-sospesi', label: 'shell.staff.suspended', needs: 'enrolments.manage' },
  { to: '/gestione/documenti', label: 'shell.staff.documents', needs: 'payments.record' },
];

const prices = [
  { to: '/gestione/piani', label: 'shell.staff.plans', needs: 'memberships.manage' },
  { to: '/gestione/sconti', label: 'shell.staff.discounts', needs: 'programme.manage' },
  { to: '/gestione/codici', label: 'shell.staff.codes', needs: 'programme.manage' },
];

const centre = [
  { to: '/gestione/sedi', label: 'shell.staff.venues', needs: 'programme.manage' },
  { to: '/gestione/messaggi', label: 'shell.staff.messages', needs: 'messages.view' },
  { to: '/gestione/lavori', label: 'shell.staff.jobs', needs: 'jobs.manage' },
];

/** What waits for staff stands open; the rest by what it is about. */
export const staffNav: Menu = [
  { to: '/gestione/decisioni', label: 'shell.staff.decisions', icon: iconInbox, needs: 'programme.manage' },
  { to: '/gestione/posti', label: 'shell.staff.overdue', icon: iconHourglass, needs: 'enrolments.manage' },
  { label: 'shell.staff.groups.training', icon: iconPresentation, items: programme },
  { label: 'shell.staff.groups.people', icon: iconUsers, items: people },
  { label: 'shell.staff.groups.money', icon: iconWallet, items: money },
  { label: 'shell.staff.groups.prices', icon: iconTicket, items: prices },
  { label: 'shell.staff.groups.centre', icon: iconSettings, items: centre },
];
