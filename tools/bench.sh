#!/bin/sh
# npm run bench: hot paths beside their floor, over data of its own, in one run.
. "$(dirname "$0")/ready.sh"

node tools/build.mjs
node -e "import('./tools/bundle.mjs').then(({ bundle }) => bundle({ bench: 'apps/api/bench/main.ts', floor: 'apps/api/bench/floor/main.ts' }, 'dist/bench'))"
exec node --enable-source-maps dist/bench/bench.js "$@"
