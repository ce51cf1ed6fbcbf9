import { Injectable } from '@nestjs/common';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { CertificateToTell } from './certificate-to-tell';
import { CERTIFICATE_REVOKED } from './kinds';

@Injectable()
@MessageKind({ kind: CERTIFICATE_REVOKED, essential: true })
export class CertificateRevokedMessage implements MessageDefinition {
  constructor(private readonly certificates: CertificateToTell) {}

  async stillDue(): Promise<boolean> {
    return true;
  }

  async compose({ certificateId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { facts, revokeReason } = await this.certificates.get(certificateId!);
    const { number, course, verificationUrl: url } = facts;
    return locale === 'it'
      ? {
          subject: `Attestato revocato: ${course.title}`,
          paragraphs: [
            `l’attestato n. ${number} per «${course.title}» non vale più. Il motivo: ${revokeReason}`,
            'Se ne serve un altro corretto, te lo mandiamo. Se qualcosa non torna, rispondi a questo messaggio.',
          ],
          action: { label: 'Apri la pagina di verifica', url },
        }
      : {
          subject: `Certificate revoked: ${course.title}`,
          paragraphs: [
            `certificate no. ${number} for “${course.title}” is no longer valid. The reason: ${revokeReason}`,
            'If you need a corrected one, we will send it. If something is wrong, answer this message.',
          ],
          action: { label: 'Open the verification page', url },
        };
  }
}
