import { Injectable } from '@nestjs/common';
import type { Principal } from '@bottega/platform/http';
import { Clock } from '@bottega/platform/kernel';
import { UnitOfWork } from '@bottega/platform/persistence';
import { AuditLog, PersonalDataParts } from '@bottega/platform/records';
import { identityErrors } from '@bottega/identity/domain';
import { KeptNameRow } from '../infrastructure/kept-name.row';
import { PersonRepository } from '../infrastructure/person.repository';
import { PreviewClosing } from '../queries/preview-closing';
import { ProveIdentity } from './prove-identity';

const NOBODY = {
  givenName: 'Account',
  familyName: 'chiuso',
  email: null,
  emailConfirmedAt: null,
  birthDate: null,
  affiliationVerifiedAt: null,
  affiliationVerifiedBy: null,
  affiliationEvidence: null,
  guardianName: null,
  guardianConsentOn: null,
};

/**
 * Somebody leaves: each capability lets go of what it holds, and the person becomes nobody in particular. Documents
 * that must stay keep pointing at them; only for those their name is put aside.
 */
@Injectable()
export class CloseAccount {
  constructor(
    private readonly uow: UnitOfWork,
    private readonly proveIdentity: ProveIdentity,
    private readonly previewClosing: PreviewClosing,
    private readonly parts: PersonalDataParts,
    private readonly people: PersonRepository,
    private readonly audit: AuditLog,
    private readonly clock: Clock,
  ) {}

  /** @throws identity.account-not-closable, naming what must be settled first */
  async run(who: Principal, currentPassword: string | undefined): Promise<void> {
    await this.proveIdentity.run(who, currentPassword);
    const { personId } = who;
    await this.uow.run(async () => {
      const { givenName, familyName } = await this.people.get(personId);
      const { obstacles, stays } = await this.previewClosing.run(personId);
      if (obstacles.length > 0)
        throw identityErrors('account-not-closable', {
          obstacles: obstacles.map(({ part, title, subjectId }) => ({ part, title, subjectId })),
        });
      const keptFor = stays.map(({ part }) => part);
      if (keptFor.length > 0)
        await this.uow.repository(KeptNameRow).insert({ personId, givenName, familyName, keptFor });
      for (const { holder } of this.parts.all()) await holder.forget?.(personId);
      await this.people.change(personId, { ...NOBODY, closedAt: this.clock.now() });
      const subject = { subjectType: 'person', subjectId: personId };
      await this.audit.record({ actorId: personId, action: 'identity.close-account', ...subject, after: { keptFor } });
    });
  }
}
