import { CertificateFacts } from './certificate-facts';

/** Sara's certificate of attendance, with whatever a test wants otherwise. */
export function certificateFacts(otherwise: Partial<CertificateFacts> = {}): CertificateFacts {
  return {
    number: '2027/0042',
    code: 'BTG-7K3M-9QXD-4TWH',
    kind: 'attendance',
    learner: {
      name: 'Sara Melloni',
      birthDate: '1998-04-03',
      birthPlace: 'Forlì',
      codiceFiscale: 'MLLSRA98D43D704P',
    },
    course: { title: 'Il primo robot: Arduino da zero' },
    edition: {
      startsOn: '2027-01-14',
      endsOn: '2027-02-09',
      sessions: 8,
      mode: 'in-person',
      venue: 'Laboratorio, via del Lavoro 12, Bologna',
      instructors: ['Giulia Ferraresi'],
    },
    attendance: { attendedMinutes: 1080, totalMinutes: 1200, share: 900, threshold: 750 },
    learningOutcomes: [
      'Montare un circuito e leggerne lo schema',
      'Programmare sensori e motori',
      'Cercare un guasto con metodo',
      'Progettare un pezzo e tagliarlo al laser',
    ],
    skills: [{ name: 'Programmazione', reference: { framework: 'DigComp 2.2', code: '3.4' } }],
    issuer: {
      name: 'Bottega',
      legalName: 'Bottega APS',
      address: 'via del Lavoro 12, 40127 Bologna',
      taxCode: '91234560376',
      accreditation: null,
    },
    signatory: { name: 'Paola Righi', role: 'Responsabile della formazione' },
    issuedAt: '2027-02-12T09:30:00Z',
    issuedOn: '2027-02-12',
    issuedIn: 'Bologna',
    verificationUrl: 'https://bottega.example/verifica/BTG-7K3M-9QXD-4TWH',
    ...otherwise,
  };
}
