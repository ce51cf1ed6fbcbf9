import { checkEarned, issueCertificate, revokeCertificate } from './certificate';
import { certificateFacts } from './certificate-facts.builder';

const refusal = (code: string) => expect.objectContaining({ code: `certificates.${code}` });
const now = new Date('2027-03-01T10:00:00Z');

describe('a certificate is earned', () => {
  const short = { attendedMinutes: 749, totalMinutes: 1000, granted: false };

  it('for attendance when the threshold is met, and not otherwise', () => {
    expect(() => checkEarned('attendance', { ...short, attendedMinutes: 750, granted: true })).not.toThrow();
    expect(() => checkEarned('attendance', short)).toThrow(refusal('threshold-not-met'));
  });

  it('for participation by any presence, and not by none', () => {
    expect(() => checkEarned('participation', { ...short, attendedMinutes: 1 })).not.toThrow();
    expect(() => checkEarned('participation', { ...short, attendedMinutes: 0 })).toThrow(refusal('never-attended'));
  });
});

describe('an issued certificate', () => {
  it('keeps its facts whatever happens to those it was made from', () => {
    const outcomes = ['Programmare sensori e motori'];
    const certificate = issueCertificate('c-1', certificateFacts({ learningOutcomes: outcomes }));
    outcomes.push('Pilotare un drone');
    expect(certificate).toEqual({
      id: 'c-1',
      facts: certificateFacts({ learningOutcomes: ['Programmare sensori e motori'] }),
      revocation: null,
    });
  });

  it('lets nobody change its facts, however deep', () => {
    const { facts } = issueCertificate('c-1', certificateFacts());
    expect(() => Object.assign(facts.learner, { name: 'Un’altra' })).toThrow('read only');
    expect(() => (facts.learningOutcomes as string[]).push('Altro')).toThrow('not extensible');
    expect(facts).toEqual(certificateFacts());
  });

  it('is revoked once, with a reason, and keeps what it said', () => {
    const issued = issueCertificate('c-1', certificateFacts());
    const revoked = revokeCertificate(issued, ' Nome sbagliato ', 'paola', now);
    expect(revoked).toEqual({ ...issued, revocation: { reason: 'Nome sbagliato', by: 'paola', at: now } });
    expect(issued.revocation).toBeNull();
    expect(() => revokeCertificate(revoked, 'Ancora', 'paola', now)).toThrow(refusal('already-revoked'));
  });

  it.each(['', ' \t'])('is not revoked for no reason (%j)', (reason) => {
    const issued = issueCertificate('c-1', certificateFacts());
    expect(() => revokeCertificate(issued, reason, 'paola', now)).toThrow(refusal('revocation-needs-reason'));
  });
});
