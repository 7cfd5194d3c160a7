#!/usr/bin/env bash
# Asked: a plan's file name or a goal may hold a letter beyond U+FFFF (Adlam, Osage, a rare han sign).
# Apps Script's V8 has no TextEncoder. Does fflate's zip keep such letters there?
# Guess before running: yes; fflate has an encoder of its own for such places, which gives the same bytes.
# Found (fflate 0.8.3, Node 20.20): where TextEncoder is missing, strToU8 takes the upper half of the pair
# by a precedence that drops bits, so another letter comes back; zipSync writes names with it. Texts up
# to U+FFFF are right. With TextEncoder both are right.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init -y >/dev/null
npm install --silent --no-audit --no-fund fflate@0.8.3
cat > ask.mjs <<'JS'
import { readFileSync } from 'node:fs';
import vm from 'node:vm';

const source = readFileSync('node_modules/fflate/umd/index.js', 'utf8');
/** fflate as a bare engine loads it, with or without the encoder that browsers have. */
function load(withEncoder) {
  const scope = { module: { exports: {} } };
  scope.exports = scope.module.exports;
  if (withEncoder) Object.assign(scope, { TextEncoder, TextDecoder });
  vm.runInNewContext(source, scope);
  return scope.module.exports;
}
const asked = { 'U+00E9': '\u00e9', 'U+4E2D': '\u4e2d', 'U+1E900 (Adlam)': '\u{1e900}' };
const told = [];
for (const withEncoder of [true, false]) {
  const { strToU8, zipSync, unzipSync } = load(withEncoder);
  for (const [name, letter] of Object.entries(asked)) {
    const right = Buffer.from(letter, 'utf8');
    const same = Buffer.compare(Buffer.from(strToU8(letter)), right) === 0;
    told.push(`${withEncoder ? 'with' : 'without'} TextEncoder, ${name}: ${same ? 'as UTF-8' : 'other bytes'}`);
  }
  const [name] = Object.keys(load(true).unzipSync(zipSync({ '\u{1e900}.txt': new Uint8Array(1) })));
  told.push(`${withEncoder ? 'with' : 'without'} TextEncoder, name in a zip: ${name === '\u{1e900}.txt' ? 'kept' : 'another'}`);
}
console.log(told.join('\n'));
JS
node ask.mjs | tee said
diff said - <<'SAID'
with TextEncoder, U+00E9: as UTF-8
with TextEncoder, U+4E2D: as UTF-8
with TextEncoder, U+1E900 (Adlam): as UTF-8
with TextEncoder, name in a zip: kept
without TextEncoder, U+00E9: as UTF-8
without TextEncoder, U+4E2D: as UTF-8
without TextEncoder, U+1E900 (Adlam): other bytes
without TextEncoder, name in a zip: another
SAID
echo "as it was seen: fflate 0.8.3, node $(node --version)"
