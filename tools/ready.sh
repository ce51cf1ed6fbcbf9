# Sourced by start.sh and test.sh: goes to the checkout, installs what the lock says, and puts the Node that comes with
# the packages first, so that any Node from 20 on is enough to begin with.
set -eu
cd "$(dirname "$0")/.."

if ! node tools/is-installed.mjs; then
  echo "Installing packages; the first time this takes a minute or two."
  npm ci --include=dev --include=optional
fi

PATH="$PWD/node_modules/.bin:$PATH"
export PATH
if [ "$(node -p 'parseInt(process.versions.node)')" -lt 26 ]; then
  echo "Node 26 comes with the packages on Linux, macOS and Windows, but not on $(uname -sm): install it to go on." >&2
  exit 1
fi
