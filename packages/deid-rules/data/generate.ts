import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { encodeLexicon } from './encode.ts';
import { collectWords } from './words.ts';

const OUTPUT = new URL('../src/lexicon/tables.generated.ts', import.meta.url);

const HEADER = `// Generated: run \`npm ci && node generate.ts\` in packages/deid-rules/data instead of editing. Sources and licences
// are in PROVENANCE.md there.
`;

const tables = encodeLexicon(collectWords());
const source = HEADER + Object.entries(tables).map(declaration).join('');
writeFileSync(OUTPUT, source);

console.log(`entries   ${tables.ENTRIES}`);
console.log(`raw       ${source.length} bytes`);
console.log(`gzipped   ${gzipSync(source, { level: 9 }).length} bytes`);
console.log(`sha-256   ${createHash('sha256').update(source).digest('hex')}`);

/** With its type spelled out: a literal type would copy the table into the declarations. */
function declaration([name, value]: [string, unknown]): string {
  if (typeof value === 'string') return `export const ${name}: string = '${value}';\n`;
  if (typeof value === 'number') return `export const ${name} = ${value};\n`;
  return `export const ${name}: readonly number[] = ${JSON.stringify(value)};\n`;
}
