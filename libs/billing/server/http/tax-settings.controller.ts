import { Body, Get, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ApiController, Principal, Requires, Who } from '@bottega/platform/http';
import { KeepTaxSettings } from '../application/papers/keep-tax-settings';
import { TaxSettings } from '../queries/tax-settings';
import { TaxIssuerDto, TaxTreatmentDto } from './tax-settings.dto';
import { TaxSettingsView } from './tax-settings.view';

/** Who issues documents and how lines are taxed, each from a day on. */
@ApiController('tax-settings')
export class TaxSettingsController {
  constructor(
    private readonly settings: TaxSettings,
    private readonly keepSettings: KeepTaxSettings,
  ) {}

  @Get()
  @Requires('payments.record')
  @ApiOkResponse({ type: TaxSettingsView })
  show(): Promise<TaxSettingsView> {
    return this.settings.show();
  }

  @Post('issuers')
  @Requires('centres.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: TaxSettingsView })
  async setIssuer(@Body() issuer: TaxIssuerDto, @Who() who: Principal): Promise<TaxSettingsView> {
    await this.keepSettings.setIssuer({ ...issuer }, who.personId);
    return this.settings.show();
  }

  @Post('treatments')
  @Requires('centres.manage')
  @HttpCode(200)
  @ApiOkResponse({ type: TaxSettingsView })
  async setTreatment(@Body() treatment: TaxTreatmentDto, @Who() who: Principal): Promise<TaxSettingsView> {
    await this.keepSettings.setTreatment({ ...treatment }, who.personId);
    return this.settings.show();
  }
}
