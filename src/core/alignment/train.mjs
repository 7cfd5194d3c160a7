// Trains the classifier from the bank and writes its table: `npm run train:align`.
// The same bank gives the same bytes.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants, deflateRawSync } from 'node:zlib';
import { parseBank } from './training/bank.ts';
import { trainedSource } from './training/trainedSource.ts';

const here = dirname(fileURLToPath(import.meta.url));
const files = readdirSync(join(here, 'bank'))
  .filter(name => name.endsWith('.txt'))
  .sort();
const bank = files.flatMap(name => parseBank(readFileSync(join(here, 'bank', name), 'utf8'), name));
// Alike bytes are sorted together, so that looking for repeated ones only costs.
const { Z_HUFFMAN_ONLY: strategy } = constants;
const source = trainedSource(bank, bytes => deflateRawSync(bytes, { strategy, memLevel: 9 }));
writeFileSync(join(here, 'model', 'trained.ts'), source);
console.log(
  `${bank.length} example goals, ${files.length} files, table of ${source.length} characters`,
);
