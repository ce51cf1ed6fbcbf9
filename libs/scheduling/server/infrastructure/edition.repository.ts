import { Injectable } from '@nestjs/common';
import { checkSeen, UnitOfWork, violates } from '@bottega/platform/persistence';
import { schedulingErrors } from '@bottega/scheduling/domain';
import { EditionInstructorRow, EditionRow } from './programme.rows';

export interface EditionInstructor {
  personId: string;
  role: 'lead' | 'assistant';
}

@Injectable()
export class EditionRepository {
  constructor(private readonly uow: UnitOfWork) {}

  /** Nobody else changes it meanwhile; people go on enrolling. With a version, refused when it is no longer that one. */
  async locked(id: string, version?: number): Promise<EditionRow> {
    const row = await this.uow.repository(EditionRow).findOne({ where: { id }, lock: { mode: 'for_no_key_update' } });
    if (!row) throw schedulingErrors('edition-not-found', { editionId: id });
    checkSeen(row, version);
    return row;
  }

  async add(row: EditionRow, instructors: readonly EditionInstructor[]): Promise<void> {
    await this.uow.repository(EditionRow).insert(row);
    await this.addInstructors(row.id, instructors);
  }

  async change({ id, ...row }: EditionRow): Promise<void> {
    await this.uow.repository(EditionRow).update({ id }, { ...row, version: row.version + 1 });
  }

  async replaceInstructors(editionId: string, instructors: readonly EditionInstructor[]): Promise<void> {
    await this.uow.repository(EditionInstructorRow).delete({ editionId });
    await this.addInstructors(editionId, instructors);
  }

  async instructorIds(editionId: string): Promise<string[]> {
    const rows = await this.uow
      .repository(EditionInstructorRow)
      .find({ where: { editionId }, order: { personId: 'ASC' } });
    return rows.map(({ personId }) => personId);
  }

  private async addInstructors(editionId: string, instructors: readonly EditionInstructor[]): Promise<void> {
    try {
      const rows = instructors.map((instructor) => ({ ...instructor, editionId }));
      await this.uow.repository(EditionInstructorRow).insert(rows);
    } catch (error) {
      const unknown = violates(error, 'edition_instructor_person_id_fkey');
      throw unknown ? schedulingErrors('instructor-not-found') : error;
    }
  }
}
