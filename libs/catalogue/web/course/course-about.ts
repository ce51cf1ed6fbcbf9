import { Component, input } from '@angular/core';
import { Icon, iconCheck } from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import type { Course } from '../data/views';
import { RichText } from '../ui/rich-text';

/** What one learns, from whom, and what to come with. */
@Component({
  selector: 'bt-course-about',
  imports: [Icon, RichText, TranslocoPipe],
  templateUrl: './course-about.html',
  styleUrl: './course-about.css',
})
export class CourseAbout {
  readonly course = input.required<Course>();
  protected readonly iconCheck = iconCheck;

  protected initials(name: string): string {
    const words = name.split(' ');
    return words.at(0)!.charAt(0) + (words.length > 1 ? words.at(-1)!.charAt(0) : '');
  }
}
