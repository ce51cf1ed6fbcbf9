import { open } from '../certificates.spec-support';
import { IssuerPage } from './issuer.page';

const data = {
  name: 'Bottega',
  legalName: 'Bottega APS',
  address: 'via del Lavoro 12',
  city: 'Bologna',
  taxCode: '91234560376',
  accreditation: null,
  signatoryName: 'Paola Righi',
  signatoryRole: 'Responsabile',
};

async function opened() {
  const screen = await open(IssuerPage);
  await screen.answer('GET', '/certificates/issuer', { ...data, confirmed: false });
  return screen;
}

test('data that came with Bottega are said to be for trial, until somebody writes the real ones', async () => {
  const screen = await opened();
  expect(screen.getByText(/Questi sono dati di prova/)).toBeTruthy();
  screen.write('Denominazione', 'Banco Comune APS');
  await screen.settle();
  screen.press('Salva');
  const written = { ...data, legalName: 'Banco Comune APS' };
  expect(await screen.answer('PUT', '/certificates/issuer', { ...written, confirmed: true })).toEqual(written);
  expect(screen.queryByText(/Questi sono dati di prova/)).toBeNull();
});

test('what is wrong is said beside its field', async () => {
  const screen = await opened();
  screen.write('Codice fiscale o partita IVA', '1');
  await screen.settle();
  screen.press('Salva');
  const errors = [{ pointer: '/taxCode', code: 'too-short', detail: 'Servono almeno 11 caratteri.' }];
  const refusal = { code: 'http.invalid-body', title: 'Da correggere', detail: 'Alcuni campi vanno corretti.', errors };
  await screen.answer('PUT', '/certificates/issuer', refusal, 422);
  expect(screen.getByText('Servono almeno 11 caratteri.')).toBeTruthy();
});
