import { Component, inject, type OnInit } from '@angular/core';
import { RouterLink } from '@angular/router';
import {
  type Answer,
  Api,
  Empty,
  Icon,
  iconPlus,
  More,
  PageHeader,
  PageList,
  ProblemNote,
  SheetTable,
  Skeleton,
  Status,
} from '@bottega/platform/web';
import { TranslocoPipe } from '@jsverse/transloco';
import { toneOf } from '../data/staff-course';

type Path = Answer<'get', '/staff/paths'>['items'][number];

/** Courses taken as one, in an order; drafts and archived ones too. */
@Component({
  selector: 'bt-staff-paths',
  imports: [Empty, Icon, More, PageHeader, ProblemNote, RouterLink, SheetTable, Skeleton, Status, TranslocoPipe],
  templateUrl: './staff-paths.page.html',
})
export class StaffPathsPage implements OnInit {
  private readonly api = inject(Api);
  protected readonly paths = new PageList<Path>((cursor) => this.api.get('/staff/paths', { query: { cursor } }));
  protected readonly tone = toneOf;
  protected readonly iconPlus = iconPlus;

  ngOnInit(): void {
    void this.paths.reload();
  }

  protected inOrder({ courses }: Path): string {
    return courses.map(({ title }, index) => `${index + 1}. ${title}`).join(' · ');
  }
}
