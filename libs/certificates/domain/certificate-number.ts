/** A place in a gapless yearly series; the series without a name is the organisation's own. */
export interface CertificateNumber {
  readonly series: string;
  readonly year: number;
  readonly sequence: number;
}

/** `2027/0042`, or `RM/2027/0042` in a named series. */
export function writeNumber({ series, year, sequence }: CertificateNumber): string {
  return [series, year, String(sequence).padStart(4, '0')].filter(Boolean).join('/');
}
