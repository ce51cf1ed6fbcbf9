import type { Affiliation } from '@bottega/identity/domain';

export interface InstructorContent {
  readonly givenName: string;
  readonly familyName: string;
  readonly email: string;
  readonly birthDate: string;
  readonly affiliation: Affiliation;
  readonly bio: string;
  readonly skills: readonly string[];
}

export const instructors = {
  giulia: {
    givenName: 'Giulia',
    familyName: 'Ferraresi',
    email: 'docente@bottega.example',
    birthDate: '1987-03-14',
    affiliation: 'coworker',
    bio: 'Progetta macchine per il confezionamento, al banco accanto alla finestra. Ha montato il primo robot a undici anni, con i pezzi di una lavatrice. Insegna perché spiegare è il modo più rapido per accorgersi di non aver capito.',
    skills: ['Arduino', 'elettronica', 'progettazione meccanica', 'taglio laser'],
  },
  davide: {
    givenName: 'Davide',
    familyName: 'Brambilla',
    email: 'davide.brambilla@example.org',
    birthDate: '1979-10-02',
    affiliation: 'coworker',
    bio: 'Modellista e falegname. Per vent’anni ha fatto prototipi per studi di architettura; oggi divide il tempo tra le stampanti 3D e il banco dell’Officina. Misura due volte, taglia una.',
    skills: ['stampa 3D', 'modellazione', 'falegnameria', 'taglio laser'],
  },
  samira: {
    givenName: 'Samira',
    familyName: 'El Amrani',
    email: 'samira.elamrani@example.org',
    birthDate: '1991-06-21',
    affiliation: 'coworker',
    bio: 'Programma in Python per una cooperativa che misura i consumi delle case popolari. È cresciuta in via Imbriani. Nelle sue lezioni si scrive codice dal quinto minuto.',
    skills: ['Python', 'analisi dei dati', 'sensori', 'basi di dati'],
  },
  tommaso: {
    givenName: 'Tommaso',
    familyName: 'Villa',
    email: 'tommaso.villa@example.org',
    birthDate: '1985-01-30',
    affiliation: 'coworker',
    bio: 'Fa siti per piccole imprese e associazioni, e li tiene in piedi per anni. Crede nelle pagine leggere e nei moduli che si compilano in un minuto.',
    skills: ['HTML e CSS', 'JavaScript', 'Git', 'accessibilità', 'commercio elettronico'],
  },
  irene: {
    givenName: 'Irene',
    familyName: 'Colnaghi',
    email: 'irene.colnaghi@example.org',
    birthDate: '1976-05-09',
    affiliation: 'external',
    bio: 'Consulente del lavoro e orientatrice. Ha letto, dice lei, novemila curriculum: sa in quanti secondi si scartano e perché. Lavora con chi ricomincia dopo una pausa.',
    skills: ['orientamento', 'selezione del personale', 'contratti di lavoro', 'colloqui'],
  },
  youssef: {
    givenName: 'Youssef',
    familyName: 'Mansour',
    email: 'youssef.mansour@example.org',
    birthDate: '1982-11-17',
    affiliation: 'resident',
    bio: 'Mediatore linguistico nelle scuole del quartiere e insegnante di italiano per adulti. È arrivato da Alessandria d’Egitto a vent’anni e ricorda bene quali parole gli mancavano.',
    skills: ['italiano per stranieri', 'arabo', 'mediazione culturale'],
  },
  elena: {
    givenName: 'Elena',
    familyName: 'Riva',
    email: 'elena.riva@example.org',
    birthDate: '1973-08-25',
    affiliation: 'external',
    bio: 'Commercialista. Segue artigiani, professionisti e piccole associazioni. Porta sempre un foglio con i numeri veri di un anno di lavoro: il suo.',
    skills: ['partita IVA', 'fatturazione', 'bilanci', 'terzo settore'],
  },
  marta: {
    givenName: 'Marta',
    familyName: 'Locatelli',
    email: 'marta.locatelli@example.org',
    birthDate: '1984-02-11',
    affiliation: 'external',
    bio: 'Psicologa dell’età evolutiva. Da dieci anni lavora con le classi e con le famiglie su quello che succede nei telefoni. Non fa la guerra agli schermi: insegna a guardarli insieme.',
    skills: ['cyberbullismo', 'educazione ai media', 'adolescenza'],
  },
  chiara: {
    givenName: 'Chiara',
    familyName: 'Bonfanti',
    email: 'chiara.bonfanti@example.org',
    birthDate: '1990-04-03',
    affiliation: 'coworker',
    bio: 'Fotografa. Ha ritratto le botteghe di Dergano una per una, con la saracinesca su e con la saracinesca giù. Monta video per musei e biblioteche.',
    skills: ['fotografia', 'montaggio video', 'disegno dal vero', 'racconto per immagini'],
  },
  nadia: {
    givenName: 'Nadia',
    familyName: 'Petrenko',
    email: 'nadia.petrenko@example.org',
    birthDate: '1969-12-06',
    affiliation: 'resident',
    bio: 'Sarta e modellista, formata a Leopoli, per quindici anni in una sartoria teatrale di Milano. Con lei si scuce molto: è così che si impara a cucire.',
    skills: ['cucito', 'modellistica', 'riparazione di abiti'],
  },
  paolo: {
    givenName: 'Paolo',
    familyName: 'Cattaneo',
    email: 'paolo.cattaneo@example.org',
    birthDate: '1956-07-19',
    affiliation: 'resident',
    bio: 'Ex tecnico delle telecomunicazioni, ora in pensione. Il mercoledì sta allo sportello digitale della biblioteca. Ha una regola: la mano sul mouse è sempre quella di chi impara.',
    skills: ['alfabetizzazione digitale', 'servizi pubblici in rete', 'sicurezza informatica di base'],
  },
  luca: {
    givenName: 'Luca',
    familyName: 'Zhang',
    email: 'luca.zhang@example.org',
    birthDate: '1993-09-28',
    affiliation: 'resident',
    bio: 'Cresciuto nel magazzino di famiglia in via Tartini, oggi analizza dati di logistica. Ha visto nascere e morire molti fogli di calcolo e insegna a farne di quelli che durano.',
    skills: ['fogli di calcolo', 'logistica', 'analisi dei dati', 'intelligenza artificiale'],
  },
  fatou: {
    givenName: 'Fatou',
    familyName: 'Diop',
    email: 'fatou.diop@example.org',
    birthDate: '1996-02-23',
    affiliation: 'external',
    bio: 'Dottoranda in fisica nel campus della Bovisa. Il sabato porta in laboratorio bambini, ragazze e ragazzi: meno formule alla lavagna, più cose che galleggiano, girano o scoppiano piano.',
    skills: ['divulgazione scientifica', 'Scratch', 'micro:bit', 'didattica'],
  },
  sergio: {
    givenName: 'Sergio',
    familyName: 'Mantovani',
    email: 'sergio.mantovani@example.org',
    birthDate: '1961-03-31',
    affiliation: 'resident',
    bio: 'Elettricista per quarant’anni, ciclista da sempre. Tiene la ciclofficina del giovedì. Non butta via niente prima di averlo aperto.',
    skills: ['saldatura', 'riparazione di elettrodomestici', 'meccanica della bicicletta', 'sicurezza elettrica'],
  },
  rachel: {
    givenName: 'Rachel',
    familyName: 'Okafor',
    email: 'rachel.okafor@example.org',
    birthDate: '1988-08-08',
    affiliation: 'coworker',
    bio: 'Traduttrice e interprete, nata a Leeds, a Milano dal 2012. Produce podcast in due lingue. A lezione si parla: gli errori si segnano e si guardano alla fine.',
    skills: ['inglese', 'conversazione', 'podcast', 'parlare in pubblico'],
  },
} as const satisfies Record<string, InstructorContent>;

export type InstructorKey = keyof typeof instructors;

/** Whether it is the one whose account is there to look around with. */
export const hasAccount = ({ email }: InstructorContent): boolean => email.endsWith('@bottega.example');
