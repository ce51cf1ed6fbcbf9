import {
  iconAward,
  iconCalendarDays,
  iconClipboardCheck,
  iconEuro,
  iconFileText,
  iconHeartHandshake,
  iconHourglass,
  iconHouse,
  iconIdCard,
  iconInbox,
  iconKeyRound,
  iconLandmark,
  iconLibrary,
  iconLightbulb,
  iconMapPin,
  iconMail,
  iconReceipt,
  iconRotateCcw,
  iconSignpost,
  iconTicket,
  iconUndo2,
  iconUser,
  iconUsers,
  type NavItem,
} from '@bottega/platform/web';

/** The menus. A capability that brings pages adds its line where its readers will look for it. */
export const publicNav: readonly NavItem[] = [
  { to: '/corsi', label: 'shell.nav.courses' },
  { to: '/calendario', label: 'shell.nav.calendar' },
  { to: '/tessere', label: 'shell.nav.memberships' },
];

export const footNav: readonly NavItem[] = [
  { to: '/io/vorrei-imparare', label: 'shell.foot.wish' },
  { to: '/verifica', label: 'shell.foot.verify' },
  { to: '/accessibilita', label: 'shell.foot.accessibility' },
  { to: '/privacy', label: 'shell.foot.privacy' },
];

export const ownNav: readonly NavItem[] = [
  { to: '/io', label: 'shell.own.today', icon: iconHouse },
  { to: '/io/corsi', label: 'shell.own.courses', icon: iconCalendarDays },
  { to: '/io/tessera', label: 'shell.own.membership', icon: iconIdCard },
  { to: '/io/attestati', label: 'shell.own.certificates', icon: iconAward },
  { to: '/io/ordini', label: 'shell.own.orders', icon: iconReceipt },
  { to: '/io/messaggi', label: 'shell.own.messages', icon: iconMail },
  { to: '/io/profilo', label: 'shell.own.profile', icon: iconUser },
];

export const teachingNav: readonly NavItem[] = [];

export const staffNav: readonly NavItem[] = [
  { to: '/gestione/decisioni', label: 'shell.staff.decisions', icon: iconInbox, needs: 'programme.manage' },
  { to: '/gestione/posti', label: 'shell.staff.overdue', icon: iconHourglass, needs: 'enrolments.manage' },
  { to: '/gestione/programma', label: 'shell.staff.programme', icon: iconCalendarDays, needs: 'programme.manage' },
  { to: '/gestione/corsi', label: 'shell.staff.courses', icon: iconLibrary, needs: 'programme.manage' },
  { to: '/gestione/percorsi', label: 'shell.staff.paths', icon: iconSignpost, needs: 'programme.manage' },
  { to: '/gestione/richieste', label: 'shell.staff.wishes', icon: iconLightbulb, needs: 'programme.manage' },
  { to: '/gestione/sedi', label: 'shell.staff.venues', icon: iconMapPin, needs: 'programme.manage' },
  { to: '/gestione/persone', label: 'shell.staff.people', icon: iconUsers, needs: 'people.view' },
  { to: '/gestione/tessere', label: 'shell.staff.memberships', icon: iconIdCard, needs: 'memberships.manage' },
  { to: '/gestione/piani', label: 'shell.staff.plans', icon: iconTicket, needs: 'memberships.manage' },
  { to: '/gestione/sconti', label: 'shell.staff.discounts', icon: iconEuro, needs: 'programme.manage' },
  { to: '/gestione/codici', label: 'shell.staff.codes', icon: iconKeyRound, needs: 'programme.manage' },
  { to: '/gestione/agevolazioni', label: 'shell.staff.concessions', icon: iconHeartHandshake, needs: 'people.manage' },
  { to: '/gestione/ordini', label: 'shell.staff.orders', icon: iconReceipt, needs: 'payments.record' },
  { to: '/gestione/banca', label: 'shell.staff.bank', icon: iconLandmark, needs: 'payments.record' },
  { to: '/gestione/documenti', label: 'shell.staff.documents', icon: iconFileText, needs: 'payments.record' },
  { to: '/gestione/da-restituire', label: 'shell.staff.toGiveBack', icon: iconUndo2, needs: 'payments.refund' },
  { to: '/gestione/registri', label: 'shell.staff.registers', icon: iconClipboardCheck, needs: 'attendance.reopen' },
  { to: '/gestione/attestati', label: 'shell.staff.certificates', icon: iconAward, needs: 'certificates.manage' },
  { to: '/gestione/messaggi', label: 'shell.staff.messages', icon: iconMail, needs: 'messages.view' },
  { to: '/gestione/lavori', label: 'shell.staff.jobs', icon: iconRotateCcw, needs: 'jobs.manage' },
];
