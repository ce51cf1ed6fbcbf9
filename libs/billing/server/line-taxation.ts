import { Injectable, SetMetadata } from '@nestjs/common';
import { DiscoveryService } from '@nestjs/core';
import type { TaxTreatment } from '@bottega/billing/domain';
import type { LocalDate } from '@bottega/platform/kernel';

/** Who sells a kind of thing may know how each of them is taxed. */
export interface LineTaxation {
  /** Null when nobody decided it for that one: then it is taxed as its kind is. */
  treatmentOf(subjectId: string, day: LocalDate): Promise<TaxTreatment | null>;
}

const LINE_KIND = 'bottega.line-taxation';

/** Registers an injectable `LineTaxation` for the order lines of a kind. */
export const TaxesLines = (kind: string) => SetMetadata<string, string>(LINE_KIND, kind);

/** Billing knows what it charges by kind and id only: whoever owns the kind is asked. */
@Injectable()
export class LineTaxations {
  constructor(private readonly discovery: DiscoveryService) {}

  of(kind: string): LineTaxation | undefined {
    const owner = this.discovery
      .getProviders()
      .find(({ metatype }) => metatype && Reflect.getMetadata(LINE_KIND, metatype) === kind);
    return owner?.instance as LineTaxation | undefined;
  }
}
