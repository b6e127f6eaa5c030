#!/usr/bin/env bash
# Puts SST's components and their types into .sst/platform, from the npm registry alone: no AWS account, no Pulumi
# engine, no bun. A stamp says which version is there, so that a second call costs nothing.
set -euo pipefail
cd "$(dirname "$0")/../.."

stamp=.sst/platform/node_modules/.installed
wanted=$(node -p '`sst ${require("./node_modules/sst/package.json").version} ${process.platform} ${process.arch}`')
if [ "$(cat "$stamp" 2>/dev/null)" = "$wanted" ]; then exit 0; fi

echo "Installing SST's platform into .sst (about 320 MB, once)"
export SST_SKIP_DEPENDENCY_CHECK=true NO_BUN=true SST_TELEMETRY_DISABLED=1 DO_NOT_TRACK=1
export SST_STAGE=ci XDG_CONFIG_HOME="$PWD/.sst/config"
export npm_config_audit=false npm_config_fund=false npm_config_update_notifier=false
node_modules/.bin/sst install
test -d .sst/platform/node_modules/@pulumi/aws
echo "$wanted" >"$stamp"
