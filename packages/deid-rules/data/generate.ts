import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { addClusters } from './clusters.ts';
import { addDictionary } from './dictionary.ts';
import { dropInflections } from './inflections.ts';
import { encodeLexicon, type Lexicon } from './encode.ts';
import { commonest } from './lite.ts';
import { addNames } from './names.ts';
import { addPhraseStarts, encodePhrases } from './phrases.ts';
import { addPlaces } from './places.ts';
import { addMedicine, addVocabulary } from './vocabulary.ts';
import type { Words } from './words.ts';
import { encodeZips } from './zips.ts';

/** 2 % of unknown words pass for known ones; one bit more would halve that and cost 42 KB, and finds no more names. */
const KEY_BITS = 24;
/** 2 % pass in the lite lexicon: one bit more would cost as much as 1,900 of its entries. */
const LITE_KEY_BITS = 20;

const HEADER = `// Generated: run \`npm ci && node generate.ts\` in packages/deid-rules/data instead of editing. Sources and licences
// are in PROVENANCE.md there.
`;

const words: Words = new Map();
addNames(words);
addDictionary(words);
addPlaces(words);
addVocabulary(words);
addPhraseStarts(words);
const lite = commonest(words);
addMedicine(words);
addClusters(words);
dropInflections(words);
dropInflections(lite);

write('tables.generated.ts', encodeLexicon(words, KEY_BITS), {
  PHRASES: encodePhrases(),
  ...encodeZips(),
});
// Phrases would leave the lite lexicon room for half as many words.
write('lite-tables.generated.ts', encodeLexicon(lite, LITE_KEY_BITS), { PHRASES: '' });

function write(file: string, { entries, tables }: Lexicon, others: Record<string, string>): void {
  const source =
    HEADER +
    Object.entries({ ...tables, ...others })
      .map(declaration)
      .join('');
  writeFileSync(new URL(`../src/lexicon/${file}`, import.meta.url), source);
  console.log(file);
  console.log(`entries   ${entries}`);
  console.log(`raw       ${source.length} bytes`);
  console.log(`gzipped   ${gzipSync(source, { level: 9 }).length} bytes`);
  console.log(`sha-256   ${createHash('sha256').update(source).digest('hex')}`);
}

/** Tables get their type spelled out: a literal type would repeat them in the declarations. */
function declaration([name, value]: [string, number | string | readonly number[]]): string {
  if (typeof value === 'number') return `export const ${name} = ${value};\n`;
  // No template: V8 takes three times as long to read one.
  if (typeof value === 'string')
    return `export const ${name}: string = ${JSON.stringify(value)};\n`;
  return `export const ${name}: readonly number[] = ${JSON.stringify(value)};\n`;
}
