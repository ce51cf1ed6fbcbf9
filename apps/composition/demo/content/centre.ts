import { type LocalDate, type Weekday, WEEKDAYS, isWeekendDay } from '@bottega/platform/kernel';
import type { TaxTreatment } from '@bottega/catalogue/domain';
import type { Closure, Layout, Opening } from '@bottega/scheduling/domain';

export const ZONE = 'Europe/Rome';

export const CENTRE_NAME = 'Banco Comune Dergano';

/** Who signs the certificates. The tax code has a wrong check digit, so that it is nobody’s. */
export const issuer = {
  name: 'Banco Comune',
  legalName: 'Banco Comune APS',
  address: 'Via Legnone 61, 20158 Milano',
  city: 'Milano',
  taxCode: '97000000006',
  accreditation: null,
  signatoryName: 'Paola Righi',
  signatoryRole: 'Responsabile della formazione',
} as const;

/** Who issues receipts; it has no partita IVA, so that nobody gets an invoice. */
export const taxIssuer = {
  ...{ validFrom: '2020-01-01', name: issuer.legalName, address: `${issuer.address} MI`, taxCode: issuer.taxCode },
  ...{ vatNumber: null, runts: null, receiptSeries: 'R', invoiceSeries: 'FC', creditSeries: 'RR' },
} as const;

export interface SpaceContent {
  readonly name: string;
  readonly venue: VenueKey;
  readonly capacity: number;
  readonly setUpMinutes: number;
  readonly clearUpMinutes: number;
  readonly layouts: readonly Layout[];
  readonly equipment: readonly string[];
  readonly accessible: boolean;
  readonly remote: boolean;
}

export interface VenueContent {
  readonly name: string;
  readonly address: string;
  readonly city: string;
  readonly zone: string;
  readonly accessNotes: string;
  readonly keepsHolidays: boolean;
  readonly openings: readonly Opening[];
}

const opening = (days: readonly Weekday[], opensAt: string, closesAt: string): Opening[] =>
  days.map((weekday) => ({ weekday, opensAt, closesAt }));

const weekdays = WEEKDAYS.filter((day) => !isWeekendDay(day));

export const venues = {
  capannone: {
    name: 'Il Capannone',
    address: 'Via Legnone 61',
    city: '20158 Milano',
    zone: ZONE,
    accessNotes:
      'Suona «Banco Comune» e attraversa il cortile. Tutto è al piano terra, tranne la Saletta: primo piano, con ascensore. Metropolitana Dergano, quattro minuti a piedi.',
    keepsHolidays: true,
    openings: [
      ...opening(weekdays, '09:00', '22:30'),
      ...opening(['saturday'], '09:00', '19:30'),
      ...opening(['sunday'], '09:30', '19:00'),
    ],
  },
  libreria: {
    name: 'Libreria Mezzaluce',
    address: 'Via Conte Verde 18',
    city: '20158 Milano',
    zone: ZONE,
    accessNotes:
      'Di sera la saracinesca è a metà: bussa al vetro. La sala è in fondo, dietro gli scaffali di poesia. Un gradino all’ingresso, la pedana è accanto alla cassa.',
    keepsHolidays: true,
    openings: [
      ...opening(['tuesday', 'wednesday', 'friday'], '10:00', '20:00'),
      ...opening(['thursday'], '10:00', '22:30'),
      ...opening(['saturday'], '09:30', '20:00'),
      ...opening(['sunday'], '10:00', '19:00'),
    ],
  },
  biblioteca: {
    name: 'Biblioteca di via Candiani',
    address: 'Via Candiani 84',
    city: '20158 Milano',
    zone: ZONE,
    accessNotes:
      'Dopo le 19:30 si entra dal giardino. Ascensore e bagno accessibile al piano terra. Passante Bovisa, sette minuti a piedi.',
    keepsHolidays: true,
    openings: [
      ...opening(['tuesday', 'friday'], '09:30', '19:30'),
      ...opening(['wednesday', 'thursday'], '09:30', '22:00'),
      ...opening(['saturday'], '09:00', '19:30'),
    ],
  },
} as const satisfies Record<string, VenueContent>;

export type VenueKey = keyof typeof venues;

const inPerson = { setUpMinutes: 0, clearUpMinutes: 0, accessible: true, remote: false } as const;

export const spaces = {
  laboratorio: {
    ...inPerson,
    name: 'Laboratorio',
    venue: 'capannone',
    capacity: 16,
    setUpMinutes: 15,
    clearUpMinutes: 15,
    layouts: ['workbenches', 'open'],
    equipment: ['kit Arduino', 'saldatori', 'stampanti 3D', 'taglio laser', 'portatili', 'proiettore'],
  },
  officina: {
    ...inPerson,
    name: 'Officina',
    venue: 'capannone',
    capacity: 10,
    setUpMinutes: 15,
    clearUpMinutes: 20,
    layouts: ['workbenches'],
    equipment: ['banchi da falegname', 'attrezzi', 'cavalletti per bici', 'macchine da cucire', 'aspirazione'],
  },
  aulaGrande: {
    ...inPerson,
    name: 'Aula grande',
    venue: 'capannone',
    capacity: 28,
    clearUpMinutes: 10,
    layouts: ['classroom', 'horseshoe', 'theatre', 'open'],
    equipment: ['proiettore', 'portatili', 'impianto audio', 'lavagna'],
  },
  saletta: {
    ...inPerson,
    name: 'Saletta',
    venue: 'capannone',
    capacity: 12,
    layouts: ['one-table', 'horseshoe'],
    equipment: ['schermo', 'lavagna', 'portatili'],
  },
  online: {
    ...inPerson,
    name: 'Online',
    venue: 'capannone',
    capacity: 60,
    layouts: [],
    equipment: ['videochiamata', 'lavagna condivisa'],
    remote: true,
  },
  salaInFondo: {
    ...inPerson,
    name: 'Sala in fondo',
    venue: 'libreria',
    capacity: 20,
    setUpMinutes: 10,
    clearUpMinutes: 10,
    layouts: ['horseshoe', 'theatre', 'one-table'],
    equipment: ['proiettore', 'microfoni'],
  },
  salaLettura: {
    ...inPerson,
    name: 'Sala lettura',
    venue: 'biblioteca',
    capacity: 40,
    layouts: ['theatre', 'classroom', 'horseshoe', 'open'],
    equipment: ['proiettore', 'impianto audio'],
  },
  aulaComputer: {
    ...inPerson,
    name: 'Aula computer',
    venue: 'biblioteca',
    capacity: 14,
    layouts: ['classroom'],
    equipment: ['computer fissi', 'stampante', 'proiettore'],
  },
} as const satisfies Record<string, SpaceContent>;

export type SpaceKey = keyof typeof spaces;

/** The patron saint of Milan, the two eves and a week in August, last year, this and the next: every venue is shut. */
export function closuresAround(today: LocalDate): Closure[] {
  const year = Number(today.slice(0, 4));
  return [year - 1, year, year + 1].flatMap((each) => [
    { from: `${each}-08-12`, to: `${each}-08-18`, reason: 'Ferie di Ferragosto' },
    day(`${each}-12-07`, 'Sant’Ambrogio'),
    day(`${each}-12-24`, 'Vigilia di Natale'),
    day(`${each}-12-31`, 'San Silvestro'),
  ]);
}

const day = (date: LocalDate, reason: string): Closure => ({ from: date, to: date, reason });

/** How the courses of an association for its members stand to VAT. */
export const taxTreatment = {
  kind: 'out-of-scope',
  reason: 'Attività istituzionale di un’associazione di promozione sociale verso i soci (art. 4 DPR 633/1972)',
  validFrom: '2025-01-01',
} as const satisfies TaxTreatment;
