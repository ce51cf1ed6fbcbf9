import { disableNeedsReason } from './rules/disable-needs-reason.mts';
import { importsOnlyFrom } from './rules/imports-only-from.mts';
import { noRepositoryOutsideInfrastructure } from './rules/no-repository-outside-infrastructure.mts';
import { noWallClock } from './rules/no-wall-clock.mts';
import { routeDeclaresPermission } from './rules/route-declares-permission.mts';

export const bottega = {
  rules: {
    'disable-needs-reason': disableNeedsReason,
    'imports-only-from': importsOnlyFrom,
    'no-repository-outside-infrastructure': noRepositoryOutsideInfrastructure,
    'no-wall-clock': noWallClock,
    'route-declares-permission': routeDeclaresPermission,
  },
};
