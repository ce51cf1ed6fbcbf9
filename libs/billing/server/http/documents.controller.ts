import { Get, Param, ParseUUIDPipe, Query, Res } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { billingErrors, documentFileName } from '@bottega/billing/domain';
import {
  ApiController,
  ApiPage,
  type Page,
  PAGE_SIZE,
  PageQuery,
  Principal,
  Requires,
  SignedIn,
  Who,
} from '@bottega/platform/http';
import { Files } from '@bottega/platform/records';
import { DrawDocument } from '../application/papers/draw-document';
import { DocumentViews } from '../queries/document-views';
import { PaymentRegister } from '../queries/payment-register';
import { DocumentView } from './document.view';
import { DocumentsQuery, RegisterQuery, RegisterTotalsQuery } from './documents.dto';
import { PaymentsOfADayView, PaymentSumsView } from './register.view';

/** Receipts, courtesy invoices and credit notes, and what they add up to. */
@ApiController()
export class DocumentsController {
  constructor(
    private readonly documents: DocumentViews,
    private readonly register: PaymentRegister,
    private readonly drawDocument: DrawDocument,
    private readonly files: Files,
  ) {}

  @Get('me/documents')
  @SignedIn()
  @ApiPage(DocumentView)
  mine(@Query() { cursor, limit = PAGE_SIZE }: PageQuery, @Who() who: Principal): Promise<Page<DocumentView>> {
    return this.documents.list({ payerId: who.personId, cursor, limit });
  }

  @Get('documents')
  @Requires('payments.record')
  @ApiPage(DocumentView)
  list(@Query() { limit = PAGE_SIZE, ...filter }: DocumentsQuery): Promise<Page<DocumentView>> {
    return this.documents.list({ ...filter, limit });
  }

  /** Drawn when it was issued; one from before there were documents is drawn when first asked for. */
  @Get('documents/:id.pdf')
  @SignedIn()
  @ApiProduces('application/pdf')
  async file(@Param('id', ParseUUIDPipe) id: string, @Who() who: Principal, @Res() reply: FastifyReply): Promise<void> {
    const { payerId, number } = await this.documents.fileFacts(id);
    if (payerId !== who.personId && !who.can('payments.record')) throw billingErrors('document-not-found');
    const hash = await this.drawDocument.run(id);
    const { content } = (await this.files.find(hash))!;
    await reply
      .headers({
        etag: `"${hash}"`,
        'cache-control': 'private, no-cache',
        'content-type': 'application/pdf',
        'content-disposition': `inline; filename="${documentFileName(number)}"`,
      })
      .send(content);
  }

  /** By the day the money moved and how. */
  @Get('payment-register')
  @Requires('payments.record')
  @ApiPage(PaymentsOfADayView)
  entries(@Query() { limit = PAGE_SIZE, ...period }: RegisterQuery): Promise<Page<PaymentsOfADayView>> {
    return this.register.entries({ ...period, limit });
  }

  @Get('payment-register/totals')
  @Requires('payments.record')
  @ApiOkResponse({ type: PaymentSumsView })
  totals(@Query() which: RegisterTotalsQuery): Promise<PaymentSumsView> {
    return this.register.totals(which);
  }
}
