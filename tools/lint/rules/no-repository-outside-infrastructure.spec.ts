import { noRepositoryOutsideInfrastructure } from './no-repository-outside-infrastructure.mts';
import { testRule } from './test-rule';

const refused = (code: string, ...names: string[]) => ({
  code,
  errors: names.map((name) => ({ messageId: 'outside', data: { name } })),
});

testRule('no-repository-outside-infrastructure', noRepositoryOutsideInfrastructure, {
  valid: [
    `import type { MigrationInterface } from 'typeorm';`,
    `import { EntityManager } from './people';`,
    `await this.uow.run(() => this.enrolments.save(enrolment));`,
    `const boss = person.manager;`,
  ],
  invalid: [
    refused(`import { DataSource, EntityManager } from 'typeorm';`, 'DataSource', 'EntityManager'),
    refused(`import type { Repository as Rows } from 'typeorm';`, 'Repository'),
    refused(`import { InjectRepository } from '@nestjs/typeorm';`, 'InjectRepository'),
    refused(`source.getRepository(EnrolmentRow).find();`, 'getRepository'),
    refused(`await this.uow.manager.save(row);`, 'uow.manager'),
  ],
});
