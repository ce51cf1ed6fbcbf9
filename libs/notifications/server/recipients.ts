import type { Locale } from '@bottega/platform/kernel';

export interface Recipient {
  email: string | null;
  givenName: string;
  familyName: string;
  locale: Locale;
}

/** Who a message is for. Identity knows and provides it, so that notifications depends on nobody. */
export abstract class Recipients {
  /** Those who exist, by person id. */
  abstract findAll(personIds: readonly string[]): Promise<ReadonlyMap<string, Recipient>>;

  async find(personId: string): Promise<Recipient | undefined> {
    return (await this.findAll([personId])).get(personId);
  }
}
