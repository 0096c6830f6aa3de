import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addDictionary } from './dictionary.ts';
import { encodeLexicon } from './encode.ts';
import { addNames } from './names.ts';
import { addPlaces } from './places.ts';
import { addVocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';
import { encodeZips } from './zips.ts';

const OUTPUT = new URL('../src/lexicon/tables.generated.ts', import.meta.url);

const HEADER = `// Generated: run \`npm ci && node generate.ts\` in packages/deid-rules/data instead of editing. Sources and licences
// are in PROVENANCE.md there.
`;

const words: Words = new Map();
addNames(words);
addDictionary(words);
addPlaces(words);
addVocabulary(words);

const { entries, tables } = encodeLexicon(words);
const source =
  HEADER +
  Object.entries({ ...tables, ...encodeZips() })
    .map(declaration)
    .join('');
writeFileSync(OUTPUT, source);

console.log(`entries   ${entries}`);
console.log(`raw       ${source.length} bytes`);
console.log(`gzipped   ${gzipSync(source, { level: 9 }).length} bytes`);
console.log(`sha-256   ${createHash('sha256').update(source).digest('hex')}`);

/** Tables get their type spelled out: a literal type would repeat them in the declarations. */
function declaration([name, value]: [string, number | string | readonly number[]]): string {
  if (typeof value === 'number') return `export const ${name} = ${value};\n`;
  if (typeof value === 'string') return `export const ${name}: string = \`${value}\`;\n`;
  return `export const ${name}: readonly number[] = ${JSON.stringify(value)};\n`;
}
