import { Component, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CoverFamily } from '../cover/drawing';
import { Picture } from '../cover/picture.component';
import { CourseNext, type NextEdition } from './course-next';

export interface CourseCardView {
  title: string;
  /** Address of its page: `/corsi/il-primo-robot`. */
  link: string;
  cover: CoverFamily;
  /** Address of an uploaded picture, which then takes the place of the drawing. */
  picture?: string | null;
  /** The edition to come, when there is a date. */
  next?: NextEdition | null;
}

/** A course in a list: what it is, when, how many places, how much. The whole card is its link. */
@Component({
  selector: 'bt-course-card',
  imports: [CourseNext, Picture, RouterLink],
  templateUrl: './course-card.html',
  styleUrl: './course-card.css',
})
export class CourseCard {
  readonly course = input.required<CourseCardView>();
}
