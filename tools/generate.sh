#!/bin/sh
# npm run generate: writes the beginnings of what is made more than once.
. "$(dirname "$0")/ready.sh"

exec node tools/generate/main.mjs "$@"
