import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { CourseStatus } from '@bottega/catalogue/domain';

@Entity({ schema: 'catalogue', name: 'path' })
export class PathRow {
  @PrimaryColumn('uuid') id!: string;
  @Column('text') slug!: string;
  @Column('text') status!: CourseStatus;
  @Column('text') title!: string;
  @Column('text') summary!: string;
  @Column('integer') version!: number;
  @Column('timestamptz') createdAt!: Date;
  @Column('timestamptz') updatedAt!: Date;
}

@Entity({ schema: 'catalogue', name: 'path_course' })
export class PathCourseRow {
  @PrimaryColumn('uuid') pathId!: string;
  @PrimaryColumn('uuid') courseId!: string;
  @Column('integer') position!: number;
}
