import { Injectable } from '@nestjs/common';
import type { CourseSummary } from '@bottega/catalogue/server';
import {
  type Attended,
  type CertificateKind,
  certificatesErrors,
  checkEarned,
  issueCertificate,
  newCertificateCode,
  writeNumber,
} from '@bottega/certificates/domain';
import { People } from '@bottega/identity/server';
import { Messages } from '@bottega/notifications/server';
import { Clock, localDate, newId } from '@bottega/platform/kernel';
import { faultPoint } from '@bottega/platform/persistence';
import { Files } from '@bottega/platform/records';
import { Settings } from '@bottega/platform/settings';
import { CertificateNumbers } from '../infrastructure/certificate-numbers';
import { CertificateRepository } from '../infrastructure/certificate.repository';
import { IssuerRepository } from '../infrastructure/issuer.repository';
import { CERTIFICATE_ISSUED } from '../messages/kinds';
import { renderCertificatePdf } from '../pdf/render-certificate-pdf';
import type { HeldEdition } from '../queries/held-editions';
import { composeFacts } from './compose-facts';

/** The organisation's own series. */
const SERIES = '';

export interface CertificateToIssue {
  kind: CertificateKind;
  enrolmentId: string;
  editionId: string;
  personId: string;
  course: CourseSummary;
  edition: HeldEdition;
  attended: Attended;
  /** The revoked certificate that this one takes the place of. */
  replaces?: string;
}

/** Number, facts, file and message are one fact. Inside a unit of work. */
@Injectable()
export class IssueCertificate {
  constructor(
    private readonly people: People,
    private readonly issuers: IssuerRepository,
    private readonly numbers: CertificateNumbers,
    private readonly certificates: CertificateRepository,
    private readonly files: Files,
    private readonly messages: Messages,
    private readonly settings: Settings,
    private readonly clock: Clock,
  ) {}

  /** @returns the id of the certificate @throws certificates.already-issued */
  async run({ replaces, ...what }: CertificateToIssue): Promise<string> {
    const { kind, enrolmentId, editionId, personId, attended } = what;
    checkEarned(kind, attended);
    const [id, code, issuedAt] = [newId(), newCertificateCode(), this.clock.now()];
    const learner = await this.people.get(personId);
    const issuer = await this.confirmedIssuer();
    const params = { certificateId: id };
    await this.messages.plan([{ kind: CERTIFICATE_ISSUED, personId, causeId: id, params }]);

    // From here to the commit whoever issues in the same year waits for this one: the number is printed on the file.
    const number = await this.numbers.next(SERIES, Number(localDate(issuedAt, what.edition.zone).slice(0, 4)));
    const written = { number: writeNumber(number), code, issuedAt, publicUrl: this.settings.publicUrl };
    const { facts } = issueCertificate(id, composeFacts({ ...what, ...written, learner, issuer }));
    const content = await renderCertificatePdf(facts);
    const fileHash = await this.files.store({ mediaType: 'application/pdf', content });
    const about = { kind, enrolmentId, editionId, personId, facts, fileHash, replaces: replaces ?? null };
    await this.certificates.add({ ...number, ...about, id, code, issuedAt });
    faultPoint('certificate.before-commit');
    return id;
  }

  private async confirmedIssuer() {
    const issuer = await this.issuers.get();
    if (this.settings.production && !issuer.confirmedAt) throw certificatesErrors('issuer-not-written');
    return issuer;
  }
}
