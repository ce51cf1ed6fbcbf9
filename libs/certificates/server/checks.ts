import type { Check } from '@bottega/platform/persistence';

export const checks: readonly Check[] = [
  {
    name: 'certificates.numbers-have-no-gap',
    sql: `SELECT format('certificate %s/%s of series «%s» is missing', year, sequence, series) AS wrong
            FROM (SELECT series, year, generate_series(1, last) AS sequence FROM certificates.numbering
                  EXCEPT SELECT series, year, sequence FROM certificates.certificate) missing
           UNION ALL
          SELECT format('certificate %s/%s of series «%s» is beyond the last number', year, sequence, series)
            FROM certificates.certificate LEFT JOIN certificates.numbering USING (series, year)
           WHERE sequence > coalesce(last, 0)
           ORDER BY 1`,
  },
];
