import { course, prices } from '../course-content';

export const entrepreneurship = {
  partitaIva: course({
    title: 'Aprire partita IVA: i conti prima',
    summary:
      'Quattro sere online per decidere con i numeri davanti: regime, contributi, quanto resta davvero. Si può anche concludere che non conviene.',
    description: [
      'Aprire costa poco, sbagliare i conti costa molto. Ognuno costruisce il proprio foglio: quanto può incassare, quanto va in contributi e tasse, quante ore non si fatturano.',
      'Si parla di regime forfettario, di INPS, di acconti, del primo anno e del secondo, che è quello che sorprende. Non è una consulenza personale: è il modo per arrivarci sapendo cosa chiedere.',
    ],
    topics: ['entrepreneurship'],
    format: 'remote',
    level: 'starter',
    audiences: ['professionals', 'job-seekers', 'young-people'],
    outcomes: [
      'stimare quanto resta di un incasso',
      'scegliere il regime adatto al tuo caso',
      'mettere da parte il giusto, mese per mese',
      'capire quando conviene un’altra forma',
    ],
    skills: ['partita IVA', 'regime forfettario', 'conti di previsione'],
    toBring: 'Un computer con videochiamata e un foglio di calcolo aperto.',
    sessions: ['Quanto puoi incassare', 'Tasse e contributi', 'Il secondo anno', 'I tuoi conti, rivisti insieme'],
    prices: prices(40_00, 48_00, 60_00),
    capacity: 20,
    minimum: 7,
    instructors: ['elena'],
    usually: { weekdays: ['thursday'], startTime: '19:00', endTime: '21:00', spaces: ['online'] },
  }),

  fatture: course({
    title: 'Farsi pagare: preventivi, fatture, solleciti',
    summary:
      'Tre sere online su quello che nessuno insegna a chi lavora in proprio: scrivere un preventivo che regge, emettere la fattura, sollecitare senza litigare.',
    description: [
      'Il lavoro è finito e i soldi non arrivano. Di solito il guaio è nato prima: un preventivo vago, una scadenza mai scritta.',
      'Si scrivono tre documenti: il preventivo, la fattura elettronica, il sollecito. Si provano le telefonate, quelle che si rimandano.',
    ],
    topics: ['entrepreneurship'],
    format: 'remote',
    level: 'intermediate',
    audiences: ['professionals'],
    outcomes: [
      'scrivere un preventivo con cosa è compreso e cosa no',
      'emettere una fattura elettronica senza scarti',
      'mettere per iscritto scadenze e interessi',
      'sollecitare con fermezza e con garbo',
    ],
    skills: ['preventivi', 'fatturazione elettronica', 'recupero crediti'],
    digcomp: ['2.1', '5.2'],
    prerequisites: 'Avere una partita IVA, o averla quasi.',
    sessions: ['Il preventivo', 'La fattura', 'Il sollecito e la telefonata'],
    prices: prices(36_00, 42_00, 54_00),
    capacity: 24,
    minimum: 8,
    instructors: ['elena'],
    usually: { weekdays: ['monday'], startTime: '19:00', endTime: '21:00', spaces: ['online'] },
  }),

  vendere: course({
    title: 'Vendere in rete senza un negozio',
    summary:
      'Cinque sere per chi fa cose con le mani e vuole venderle: fotografie, prezzo, spedizione, regole. Si finisce con una vetrina vera, piccola.',
    description: [
      'Una ceramica bella e una foto brutta restano invendute. Si parte da tre pezzi tuoi: si fotografano, si descrivono, si dà loro un prezzo che copra il tempo.',
      'Poi il resto: dove vendere, quanto trattengono le piattaforme, cosa dice la legge su resi ed etichette, quando serve la partita IVA. L’ultima sera la vetrina è aperta e qualcuno compra.',
    ],
    topics: ['entrepreneurship', 'crafts'],
    format: 'lab',
    level: 'starter',
    audiences: ['professionals', 'job-seekers', 'everyone'],
    outcomes: [
      'fotografare e descrivere un oggetto da vendere',
      'calcolare un prezzo che copra materiali, tempo e spese',
      'scegliere dove vendere conoscendo le commissioni',
      'rispettare le regole su resi, etichette e ricevute',
    ],
    skills: ['commercio elettronico', 'prezzo', 'fotografia di prodotto'],
    digcomp: ['2.2', '3.1', '3.3'],
    toBring: 'Tre oggetti fatti da te.',
    sessions: [
      'Tre pezzi e chi li vuole',
      'La fotografia e le parole',
      'Il prezzo giusto',
      'Dove, con quali regole',
      'La vetrina si apre',
    ],
    prices: prices(60_00, 68_00, 80_00),
    capacity: 12,
    minimum: 6,
    instructors: ['tommaso', 'chiara'],
    usually: { weekdays: ['monday'], startTime: '18:30', endTime: '21:00', spaces: ['saletta', 'aulaGrande'] },
  }),

  associazione: course({
    title: 'Fondare un’associazione: statuto, soci, conti',
    summary:
      'Tre sabati mattina per gruppi che fanno già qualcosa insieme e vogliono farlo in regola. Venite almeno in due.',
    description: [
      'Un doposcuola, un orto, una squadra: finché si è in cinque basta la fiducia, poi servono uno statuto, un’assemblea, un conto. Si scrive lo statuto parola per parola, capendo cosa si sta promettendo.',
      'Si guardano le differenze tra un’associazione qualunque, una di promozione sociale e una di volontariato, e cosa comporta il registro del terzo settore. I conti del primo anno si fanno insieme.',
    ],
    topics: ['entrepreneurship'],
    format: 'hybrid',
    level: 'starter',
    audiences: ['everyone', 'professionals'],
    outcomes: [
      'scegliere la forma adatta a quello che fate',
      'scrivere uno statuto che capite',
      'tenere soci, assemblee e verbali in ordine',
      'preparare il rendiconto di un anno',
    ],
    skills: ['terzo settore', 'statuto', 'rendiconto'],
    sessions: ['Chi siete e cosa promettete', 'Lo statuto, articolo per articolo', 'Soldi, soci, verbali'],
    prices: prices(30_00, 30_00, 45_00),
    capacity: 18,
    minimum: 6,
    instructors: ['elena', 'irene'],
    usually: { weekdays: ['saturday'], startTime: '10:00', endTime: '12:30', spaces: ['salaInFondo', 'aulaGrande'] },
  }),
};
