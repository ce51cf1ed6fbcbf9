import { Injectable } from '@nestjs/common';
import { Clock, type Locale } from '@bottega/platform/kernel';
import { PersonalDataParts } from '@bottega/platform/records';
import type { MyDataView } from '../http/account.view';

@Injectable()
export class TellMyData {
  constructor(
    private readonly parts: PersonalDataParts,
    private readonly clock: Clock,
  ) {}

  /** Everything every capability holds of somebody. */
  async run(personId: string, locale: Locale): Promise<MyDataView> {
    const parts = [];
    for (const { part, title, holder } of this.parts.all())
      parts.push({ part, title: title[locale], entries: [...(await holder.tell(personId))] });
    return { toldAt: this.clock.now(), parts };
  }
}
