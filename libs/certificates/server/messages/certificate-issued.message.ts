import { Injectable } from '@nestjs/common';
import type { CertificateFacts } from '@bottega/certificates/domain';
import {
  type MessageContent,
  type MessageDefinition,
  MessageKind,
  type MessageParams,
} from '@bottega/notifications/server';
import type { Locale } from '@bottega/platform/kernel';
import { Files } from '@bottega/platform/records';
import { CertificateToTell } from './certificate-to-tell';
import { CERTIFICATE_ISSUED } from './kinds';

const WORDS = {
  it: {
    subject: 'Il tuo attestato',
    paragraphs: (course: string) => [
      `il tuo attestato per «${course}» è in allegato.`,
      'Chi lo riceve può controllare che sia autentico: il codice QR porta alla pagina che lo dice.',
    ],
    label: 'Apri la pagina di verifica',
  },
  en: {
    subject: 'Your certificate',
    paragraphs: (course: string) => [
      `your certificate for “${course}” is attached.`,
      'Whoever receives it can check that it is authentic: the QR code leads to the page that says so.',
    ],
    label: 'Open the verification page',
  },
};

@Injectable()
@MessageKind({ kind: CERTIFICATE_ISSUED, essential: true })
export class CertificateIssuedMessage implements MessageDefinition {
  constructor(
    private readonly certificates: CertificateToTell,
    private readonly files: Files,
  ) {}

  async stillDue({ certificateId }: MessageParams): Promise<boolean> {
    return (await this.certificates.get(certificateId!)).revokedAt === null;
  }

  async compose({ certificateId }: MessageParams, locale: Locale): Promise<MessageContent> {
    const { facts, fileHash } = await this.certificates.get(certificateId!);
    const file = await this.files.find(fileHash);
    const { subject, paragraphs, label } = WORDS[locale];
    return {
      subject: `${subject}: ${facts.course.title}`,
      paragraphs: paragraphs(facts.course.title),
      action: { label, url: facts.verificationUrl },
      attachments: [{ filename: filenameOf(facts), contentType: file!.mediaType, content: file!.content }],
    };
  }
}

const filenameOf = ({ number }: CertificateFacts): string => `attestato-${number.replaceAll('/', '-')}.pdf`;
