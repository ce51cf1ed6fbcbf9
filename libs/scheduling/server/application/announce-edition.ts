import { Injectable } from '@nestjs/common';
import { Courses } from '@bottega/catalogue/server';
import { Messages } from '@bottega/notifications/server';
import { After } from '@bottega/platform/jobs';
import { EDITION_ANNOUNCED } from '../messages/edition-announced.message';
import { EditionSummaries } from '../queries/edition-summaries';
import { EditionOpened } from '../scheduling.events';

/** Those who asked to be told when a course has a date are told, once for each edition. */
@Injectable()
export class AnnounceEdition {
  constructor(
    private readonly editions: EditionSummaries,
    private readonly courses: Courses,
    private readonly messages: Messages,
  ) {}

  @After(EditionOpened)
  async tellThoseInterested({ editionId }: { editionId: string }): Promise<void> {
    const [edition] = await this.editions.find([editionId]);
    const people = await this.courses.interestedIn(edition!.courseId);
    await this.messages.plan(
      people.map((personId) => ({ kind: EDITION_ANNOUNCED, personId, causeId: editionId, params: { editionId } })),
    );
  }
}
