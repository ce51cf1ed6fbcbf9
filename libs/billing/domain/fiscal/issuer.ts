import type { LocalDate } from '@bottega/platform/kernel';
import { isCodiceFiscale, plainCode } from './codice-fiscale';
import { wrong } from './fiscal-party';
import { isPartitaIva, plainVatNumber } from './partita-iva';

/** Who issues documents from a day on, and in which series. */
export interface Issuer {
  validFrom: LocalDate;
  name: string;
  address: string;
  taxCode: string;
  vatNumber: string | null;
  /** Section and number in the register of third-sector bodies. */
  runts: string | null;
  receiptSeries: string;
  invoiceSeries: string;
  creditSeries: string;
}

/** As it is kept. @throws billing.tax-code-invalid, billing.vat-number-invalid, billing.series-not-apart */
export function toIssuer(written: Issuer): Issuer {
  const vatNumber = written.vatNumber && plainVatNumber(written.vatNumber);
  const issuer = { ...written, taxCode: plainCode(written.taxCode), vatNumber };
  const series = [issuer.receiptSeries, issuer.invoiceSeries, issuer.creditSeries];
  if (!isCodiceFiscale(issuer.taxCode)) throw wrong('tax-code-invalid', '/taxCode');
  if (vatNumber && !isPartitaIva(vatNumber)) throw wrong('vat-number-invalid', '/vatNumber');
  if (new Set(series).size < 3 || series.some((name) => !/^[A-Z]{1,6}$/.test(name)))
    throw wrong('series-not-apart', '/receiptSeries');
  return issuer;
}
