#!/bin/sh
# npm start: installs and builds what changed, then becomes Bottega, so that signals reach it.
. "$(dirname "$0")/ready.sh"

node tools/build.mjs

case "${ROLE:-all}" in
  worker) app=worker ;;
  *) app=api ;;
esac
exec node --enable-source-maps "dist/$app/main.js"
