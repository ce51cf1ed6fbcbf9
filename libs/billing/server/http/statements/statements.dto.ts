import { Day, QueryFlag, Text } from '@bottega/platform/http';

const column = (description: string) =>
  Text({ min: 0, max: 200, optional: true, description: `${description}; left out when none does` });

export class StatementQuery {
  @QueryFlag({ optional: true, description: 'Says what would happen, and changes nothing' }) dryRun?: boolean;
  @Day({ optional: true, description: 'The first day it was asked for; goes with the last' }) from?: string;
  @Day({ optional: true, description: 'The last day it was asked for' }) to?: string;
}

/** The name, in the file, of the column that says each thing. */
export class StatementColumnsDto {
  @column('The day') bookedOn: string = '';
  @column('The sum, with its sign') amount: string = '';
  @column('What came in, where it has a column of its own') credit: string = '';
  @column('What went out, where it has a column of its own') debit: string = '';
  @column('What the payer wrote') text: string = '';
  @column('Who paid') payer: string = '';
  @column('From which account') payerIban: string = '';
}
