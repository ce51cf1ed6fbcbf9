import { Injectable } from '@nestjs/common';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { identityErrors } from '@bottega/identity/domain';
import { PersonRow } from './person.row';

@Injectable()
export class PersonRepository {
  constructor(private readonly uow: UnitOfWork) {}

  async add(person: PersonRow): Promise<void> {
    await refusingTakenAddress(this.rows.insert(person));
  }

  /** @throws identity.person-not-found, or platform.changed-meanwhile when another version was seen */
  async get(id: string, seen?: number): Promise<PersonRow> {
    const person = await this.rows.findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!person) throw identityErrors('person-not-found');
    checkSeen(person, seen);
    return person;
  }

  async withEmail(email: string): Promise<PersonRow | null> {
    return this.rows.createQueryBuilder('person').where('lower(person.email) = lower(:email)', { email }).getOne();
  }

  async change(id: string, changes: Partial<PersonRow>): Promise<void> {
    if (Object.keys(changes).length === 0) return;
    await refusingTakenAddress(this.rows.update(id, { ...changes, version: () => 'version + 1' }));
  }

  private get rows() {
    return this.uow.repository(PersonRow);
  }
}

async function refusingTakenAddress(write: Promise<unknown>): Promise<void> {
  try {
    await write;
  } catch (error) {
    if (!violates(error, 'person_email_unique')) throw error;
    throw identityErrors('email-taken', {}, [{ pointer: '/email', code: 'identity.email-taken' }]);
  }
}
