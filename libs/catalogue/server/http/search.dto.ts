import { AUDIENCES, COURSE_FORMATS, COURSE_LEVELS, TOPICS } from '@bottega/catalogue/domain';
import { IntersectionType } from '@nestjs/swagger';
import { Day, PageQuery, QueryFlag, QueryIds, QueryManyOf, Text } from '@bottega/platform/http';
import { DAY_BANDS } from '@bottega/platform/kernel';

/** Several choices of one kind widen a search, choices of several kinds narrow it. */
export class FilterQuery {
  @Text({ min: 0, max: 200, optional: true, description: 'Words, in Italian; accents and slips are forgiven' })
  q?: string;
  @QueryManyOf(TOPICS, { optional: true }) topic?: string[];
  @QueryManyOf(COURSE_FORMATS, { optional: true }) format?: string[];
  @QueryManyOf(COURSE_LEVELS, { optional: true }) level?: string[];
  @QueryManyOf(AUDIENCES, { optional: true }) audience?: string[];
  @QueryManyOf(DAY_BANDS, { optional: true, description: 'When sessions are held' }) when?: string[];
  @QueryIds({ max: 50, optional: true }) venueId?: string[];
  @Day({ optional: true, description: 'Starts on this day or later' }) from?: string;
  @Day({ optional: true, description: 'Starts on this day or before' }) to?: string;
  @QueryFlag({ optional: true, description: 'Free for everybody' }) free?: boolean;
  @QueryFlag({ optional: true, description: 'With places left' }) placesLeft?: boolean;
  @QueryFlag({ optional: true, description: 'That a membership of whoever asks would pay for' }) included?: boolean;
}

export class SearchQuery extends IntersectionType(FilterQuery, PageQuery) {}
