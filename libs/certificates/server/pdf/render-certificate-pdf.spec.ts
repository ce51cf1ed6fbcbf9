import { certificateFacts } from '@bottega/certificates/domain';
import { readPdf } from '@bottega/platform/testing';
import { renderCertificatePdf } from './render-certificate-pdf';

/** Where the words of the sheet belong, whatever their length. */
const COLUMN = { left: 307, right: 804, bottom: 29, top: 560 };

const { learner, edition, issuer } = certificateFacts();

describe('a certificate in PDF', () => {
  it('tells everything it attests in reading order, each piece under its tag', async () => {
    const { told } = await readPdf(await renderCertificatePdf(certificateFacts()));
    expect(await told()).toEqual([
      ['P', 'Bottega'],
      ['P', 'n. 2027/0042'],
      ['H1', 'Attestato di frequenza'],
      ['P', 'Sara Melloni'],
      ['P', 'Data e luogo di nascita: 3 aprile 1998, Forlì. Codice fiscale: MLLSRA98D43D704P'],
      ['P', 'ha frequentato 18 ore su 20 (90%) del corso'],
      ['P', 'Il primo robot: Arduino da zero'],
      [
        'P',
        'otto incontri in presenza dal 14 gennaio al 9 febbraio 2027. Sede: Laboratorio, via del Lavoro 12, Bologna. Docente: Giulia Ferraresi.',
      ],
      ['LBody', 'Montare un circuito e leggerne lo schema'],
      ['LBody', 'Programmare sensori e motori'],
      ['LBody', 'Cercare un guasto con metodo'],
      ['LBody', 'Progettare un pezzo e tagliarlo al laser'],
      ['P', 'Competenze esercitate: Programmazione (DigComp 2.2, 3.4).'],
      ['P', 'Paola Righi'],
      ['P', 'Responsabile della formazione'],
      ['P', 'Bologna, 12 febbraio 2027'],
      ['P', 'Bottega APS, via del Lavoro 12, 40127 Bologna. Codice fiscale 91234560376.'],
      ['Figure', 'Codice QR per verificare l’attestato: https://bottega.example/verifica/BTG-7K3M-9QXD-4TWH'],
      ['Link', 'Verifica: bottega.example/verifica'],
      ['P', 'Codice BTG-7K3M-9QXD-4TWH'],
      ['P', 'Non è una certificazione delle competenze ai sensi del d.lgs. 13/2013.'],
    ]);
  });

  it('declares what PDF/UA asks for: tags, language, a title that is shown', async () => {
    const { pdf } = await readPdf(await renderCertificatePdf(certificateFacts()));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({
      Title: 'Attestato di frequenza n. 2027/0042',
      Author: 'Bottega APS',
      Subject: 'Il primo robot: Arduino da zero',
      Language: 'it-IT',
      CreationDate: 'D:20270212093000Z',
    });
    expect(metadata.get('pdfuaid:part')).toBe('1');
    // A Map, whatever its types say.
    const markInfo = (await pdf.getMarkInfo()) as unknown as Map<string, boolean>;
    expect(markInfo.get('Marked')).toBe(true);
    expect((await pdf.getViewerPreferences())?.get('DisplayDocTitle')).toBe(true);
  });

  it('carries every font it uses', async () => {
    const file = (await renderCertificatePdf(certificateFacts())).toString('latin1');
    const descriptors = file.match(/\/Type \/FontDescriptor.*?endobj/gs) ?? [];
    expect(descriptors).toHaveLength(4);
    for (const descriptor of descriptors) expect(descriptor).toMatch(/\/FontFile2 \d+ 0 R/);
    expect(file).not.toContain('/Subtype /Type1');
  });

  it('has a QR code that reads back as the address to check it at, and a link to the same', async () => {
    const { pdf, qrCode } = await readPdf(await renderCertificatePdf(certificateFacts()));
    const url = 'https://bottega.example/verifica/BTG-7K3M-9QXD-4TWH';
    expect(await qrCode()).toBe(url);
    const links = await (await pdf.getPage(1)).getAnnotations();
    expect(links).toMatchObject([{ url, contentsObj: { str: 'Verifica questo attestato' } }]);
  });

  it('comes out the same to the byte from the same facts, whatever was drawn in between', async () => {
    const first = await renderCertificatePdf(certificateFacts());
    const other = await renderCertificatePdf(certificateFacts({ learner: { ...learner, name: 'À la Ñ' } }));
    const again = await renderCertificatePdf(certificateFacts());
    expect(again.equals(first)).toBe(true);
    expect(other.equals(first)).toBe(false);
  });
});

describe('long words', () => {
  const long = {
    learner: { ...learner, name: 'Massimiliano Bartolomeo Giovanbattista Della Gherardesca-Wolkenstein von Trostburg' },
    course: { title: 'Fotografare con il telefono e montare video brevi che funzionano, '.repeat(3).trim() },
    edition: { ...edition, instructors: Array.from({ length: 8 }, () => 'Maria Antonietta Bevilacqua') },
    issuer: { ...issuer, name: 'Centro di formazione e apprendimento del quartiere San Donato – San Vitale, Bologna' },
    learningOutcomes: Array.from(
      { length: 30 },
      (_, index) => `${index + 1}. Capire perché ogni luce cambia il viso, e come`,
    ),
  };

  it('wrap, shrink and go on over the page without leaving the column or losing a word', async () => {
    const { pdf, told, textOutside } = await readPdf(await renderCertificatePdf(certificateFacts(long)));
    expect(await textOutside(COLUMN)).toEqual([]);
    expect(pdf.numPages).toBe(2);
    const all = await told();
    const texts = all.map(([, text]) => text);
    expect(texts).toEqual(expect.arrayContaining([long.learner.name, long.course.title, long.issuer.name]));
    expect(all.filter(([tag]) => tag === 'LBody').map(([, text]) => text)).toEqual(long.learningOutcomes);
    expect(texts.at(-1)).toBe('Competenze esercitate: Programmazione (DigComp 2.2, 3.4).');
    expect(texts.filter((text) => text === 'n. 2027/0042')).toHaveLength(1);
  });

  it('keep their words apart where they were typed on several lines', async () => {
    const title = 'Il primo robot:\n\tArduino  da zero';
    const { told } = await readPdf(await renderCertificatePdf(certificateFacts({ course: { title } })));
    expect((await told())[6]).toEqual(['P', 'Il primo robot: Arduino da zero']);
  });

  it('without a space are cut rather than run off the sheet', async () => {
    const name = 'Wolkenstein'.repeat(12);
    const { told, textOutside } = await readPdf(
      await renderCertificatePdf(certificateFacts({ learner: { ...learner, name } })),
    );
    expect(await textOutside(COLUMN)).toEqual([]);
    expect((await told())[3]![1].replaceAll(' ', '')).toBe(name);
  });
});

describe('what people are called', () => {
  it.each([
    'Zoë Łukasz Đorđević',
    'Ștefan Nguyễn Thị Ánh',
    'Олена Шевченко',
    'Ελένη Παππά',
    'Nicolò D’Amìco',
    'À Á Â A È É E',
    '<b>Ada</b> & Co',
  ])('«%s» is written as it is', async (name) => {
    const { told } = await readPdf(await renderCertificatePdf(certificateFacts({ learner: { ...learner, name } })));
    expect((await told())[3]).toEqual(['P', name]);
  });

  it('in letters our typefaces lack is refused in so many words, never printed as boxes', async () => {
    const facts = certificateFacts({ learner: { ...learner, name: '王小明' } });
    await expect(renderCertificatePdf(facts)).rejects.toMatchObject({
      code: 'pdf.letters-not-printable',
      params: { letters: ['王'] },
    });
  });

  it('with markup in it leaves the metadata well formed, and pictographs are left out', async () => {
    const title = 'Robot 🤖 & <b>circuiti</b>';
    const { pdf, told } = await readPdf(await renderCertificatePdf(certificateFacts({ course: { title } })));
    const { info, metadata } = await pdf.getMetadata();
    expect(info).toMatchObject({ Subject: title });
    expect(metadata.get('dc:description')).toBe(title);
    expect((await told())[6]).toEqual(['P', 'Robot & <b>circuiti</b>']);
  });
});

it('an accredited body says so, and does not disclaim', async () => {
  const accredited = { ...issuer, accreditation: 'DGR Emilia-Romagna 201/2022' };
  const { told } = await readPdf(await renderCertificatePdf(certificateFacts({ issuer: accredited })));
  expect((await told()).slice(-4)).toEqual([
    [
      'P',
      'Bottega APS, via del Lavoro 12, 40127 Bologna. Codice fiscale 91234560376. Accreditamento: DGR Emilia-Romagna 201/2022.',
    ],
    ['Figure', 'Codice QR per verificare l’attestato: https://bottega.example/verifica/BTG-7K3M-9QXD-4TWH'],
    ['Link', 'Verifica: bottega.example/verifica'],
    ['P', 'Codice BTG-7K3M-9QXD-4TWH'],
  ]);
});
