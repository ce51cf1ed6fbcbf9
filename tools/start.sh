#!/bin/sh
# npm start: installs and builds what changed, then becomes Bottega, so that signals reach it.
. "$(dirname "$0")/ready.sh"

node tools/build.mjs

case "${ROLE:-all}" in
  worker) app=worker ;;
  *) app=api ;;
esac
# A small heap, and no source maps in memory: see docs/decisions, «Memory».
exec node --max-semi-space-size=8 --max-old-space-size=512 "dist/$app/main.js"
