import { attendance } from '@bottega/attendance/server';
import { billing } from '@bottega/billing/server';
import { catalogue } from '@bottega/catalogue/server';
import { certificates } from '@bottega/certificates/server';
import { community } from '@bottega/community/server';
import { enrolment } from '@bottega/enrolment/server';
import { identity } from '@bottega/identity/server';
import { membership } from '@bottega/membership/server';
import { notifications } from '@bottega/notifications/server';
import { idempotency } from '@bottega/platform/http';
import { jobs } from '@bottega/platform/jobs';
import type { Capability } from '@bottega/platform/persistence';
import { records } from '@bottega/platform/records';
import { scheduling } from '@bottega/scheduling/server';

/** Everything Bottega is made of, in the order of the context map: each may depend on those above it. */
export const capabilities: readonly Capability[] = [
  jobs,
  records,
  idempotency,
  notifications,
  identity,
  catalogue,
  scheduling,
  billing,
  membership,
  enrolment,
  attendance,
  certificates,
  community,
];
