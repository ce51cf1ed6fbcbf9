import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { columnCalled, catalogueErrors, type RowFault } from '@bottega/catalogue/domain';
import { ImportCourses, type ImportedCourses } from '@bottega/catalogue/server';
import type { Locale } from '@bottega/platform/kernel';
import { readCsv } from '@bottega/platform/tables';
import { type Command, type Console, UsageError } from './command';
import { languageOf } from './language';
import { withApplication } from './with-application';

export const importCatalogue: Command = {
  name: 'import-catalogue',
  takes: 'FILE.csv [--dry-run] [--assume COLUMN=VALUE]…',
  does: 'adds the courses of a list, says which rows it cannot read',
  migratesFirst: true,
  async run(console) {
    const { file, dryRun, assumed } = wishes(console.args);
    const rows = readCsv(readFileSync(file));
    const outcome = await withApplication(console.settings, (app) =>
      app.get(ImportCourses).run({
        rows,
        assumed,
        dryRun,
        onProgress: (written, of) => console.progress(`${written} of ${of} courses`),
      }),
    );
    tell(console, outcome, dryRun);
    return outcome.faults.length === 0;
  },
};

function wishes(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean' }, assume: { type: 'string', multiple: true } },
  });
  const [file] = positionals;
  if (!file || positionals.length > 1)
    throw new UsageError(`Say which list: ops import-catalogue ${importCatalogue.takes}`);
  const assumed = (values.assume ?? []).map((wish) => {
    const [name = '', ...value] = wish.split('=');
    const column = columnCalled(name);
    if (!column) throw catalogueErrors('column-unknown', { column: name });
    return [column, value.join('=')];
  });
  return { file, dryRun: values['dry-run'] ?? false, assumed: Object.fromEntries(assumed) };
}

function tell({ say, env }: Console, { added, known, faults, ignored }: ImportedCourses, dryRun: boolean): void {
  const locale = languageOf(env);
  for (const fault of faults) say(lineOf(fault, locale));
  const refused = new Set(faults.map(({ row }) => row)).size;
  if (ignored.length > 0) say(`Columns that say nothing a course has: ${ignored.join(', ')}.`);
  say(`${added} courses ${dryRun ? 'would be added' : 'added'}, ${known} already there, ${refused} rows refused.`);
}

function lineOf({ row, column, error }: RowFault, locale: Locale): string {
  const place = locale === 'it' ? `riga ${row}` : `row ${row}`;
  return `${place}${column ? `, ${column}` : ''}: ${error.say(locale)} [${error.code}]`;
}
