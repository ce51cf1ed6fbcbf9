#!/bin/sh
# npm test: everything there is to check. The last line of its output counts what passed and what failed.
. "$(dirname "$0")/ready.sh"

exec node tools/test/all.mjs
