#!/bin/sh
# Becomes the program that ROLE names, so that signals reach it; any words after the image's name are a command for ops.
set -eu
if [ $# -gt 0 ]; then
  app=ops
elif [ "${ROLE:-all}" = worker ]; then
  app=worker
else
  app=api
fi
exec node --max-semi-space-size=8 --max-old-space-size=512 "dist/$app/main.js" "$@"
