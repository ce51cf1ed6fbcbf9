import { certificateFacts } from './certificate-facts.builder';
import { checkReservedWords, reservedWordsIn } from './reserved-words';

const accredited = { ...certificateFacts().issuer, accreditation: 'DGR Emilia-Romagna 201/2022' };
const reserved = { course: { title: 'Saldatura: certificazione delle competenze' } };

describe('words kept for accredited bodies', () => {
  it.each([
    ['Certificazione delle competenze digitali', ['«certificazione delle competenze»']],
    ['le CERTIFICAZIONI DI COMPETENZE', ['«certificazione delle competenze»']],
    ['Certificato di competenza', ['«certificato di competenze»']],
    ['Qualifica di barista', ['«qualifica»']],
    ['Qualifiche e certificati di competenze', ['«certificato di competenze»', '«qualifica»']],
  ])('are found in «%s»', (text, words) => {
    expect(reservedWordsIn(text)).toEqual(words);
  });

  it.each(['Il primo robot', 'Certificati SSL per chi comincia', 'Competenze digitali', 'Personale qualificato'])(
    'are not in «%s»',
    (text) => {
      expect(reservedWordsIn(text)).toEqual([]);
    },
  );

  it.each([
    ['title', reserved],
    ['learning outcomes', { learningOutcomes: ['Ottenere la qualifica'] }],
    ['skills', { skills: [{ name: 'Qualifica EQF 3', reference: null }] }],
    ['signatory’s role', { signatory: { name: 'Paola Righi', role: 'Addetta alle qualifiche' } }],
  ])('stop a certificate that has them in its %s', (_, facts) => {
    expect(() => checkReservedWords(certificateFacts(facts))).toThrow(
      expect.objectContaining({ code: 'certificates.words-reserved' }),
    );
  });

  it('may be written by an accredited body', () => {
    expect(() => checkReservedWords(certificateFacts({ ...reserved, issuer: accredited }))).not.toThrow();
  });

  it('are named in the refusal', () => {
    expect(() => checkReservedWords(certificateFacts(reserved))).toThrow(
      expect.objectContaining({ params: { words: ['«certificazione delle competenze»'] } }),
    );
  });
});
