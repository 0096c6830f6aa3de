import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { DeidError } from 'deid-core';
import type { GoldSpan, LabelledDocument } from '../metric/labelled-document.ts';
import { redactor } from '../metric/redactor.ts';
import { score, type Score, share, sumOf, type Tally } from '../metric/score.ts';
import { buildEngine } from '../policy/build-engine.ts';
import { engineSettings } from './engine-options.ts';
import { ExitCode } from './exit-code.ts';
import type { Values } from './options.ts';
import { UsageError } from './usage-error.ts';

const LABEL_WIDTH = 34;
const BYTE_ORDER_MARK = /^\uFEFF/;

/** Measures accuracy on labelled documents: by what survives in the text, so that borders of spans do not matter. */
export async function evaluate(inputs: readonly string[], values: Values): Promise<ExitCode> {
  if (inputs.length === 0) throw new UsageError('name a file of labelled documents');
  const redact = redactor(buildEngine(await engineSettings(values), null));
  const scores: Score[] = [];
  for (const input of inputs) {
    // oxlint-disable-next-line no-await-in-loop -- one document in memory at a time
    for await (const document of labelledDocuments(input)) {
      const corpus = { name: input, documents: [document], isExhaustive: values.exhaustive };
      scores.push(score(corpus, redact));
      // What was counted is all that is kept.
      if (scores.length > 1) scores.splice(0, 2, sumOf(scores));
    }
  }
  const total = sumOf(scores);
  process.stdout.write(values.json ? `${JSON.stringify(total)}\n` : table(total));
  return ExitCode.Success;
}

async function* labelledDocuments(path: string): AsyncGenerator<LabelledDocument> {
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line.trim() === '') continue;
    const document = documentOf(number === 1 ? line.replace(BYTE_ORDER_MARK, '') : line);
    const place = `${path}, line ${number}`;
    if (document === null) {
      throw new DeidError('invalid-request', `${place}: not a labelled document`);
    }
    if (!document.spans.every((span) => isInside(span, document.text))) {
      throw new DeidError(
        'invalid-request',
        `${place}: a span that is empty, or not inside its text`,
      );
    }
    yield document;
  }
}

function documentOf(line: string): LabelledDocument | null {
  const { text, spans, lures = [], id = '' } = parsed(line);
  const isDocument =
    typeof text === 'string' && Array.isArray(spans) && spans.every(isSpan) && isStrings(lures);
  return isDocument ? { id: String(id), text, spans, lures } : null;
}

function parsed(line: string): Readonly<Record<string, unknown>> {
  try {
    return Object(JSON.parse(line)) as Readonly<Record<string, unknown>>;
  } catch {
    return {};
  }
}

function isSpan(value: unknown): value is GoldSpan {
  const { start, end, label } = Object(value) as Partial<Record<keyof GoldSpan, unknown>>;
  return Number.isInteger(start) && Number.isInteger(end) && typeof label === 'string';
}

function isInside({ start, end }: GoldSpan, { length }: string): boolean {
  return 0 <= start && start < end && end <= length;
}

function isStrings(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}

function table({ strict, clean, short, kept, untouched, lures, byLabel }: Score): string {
  const rows: readonly (readonly [string, Tally])[] = [
    ['identifiers found', strict],
    ['documents without a survivor', clean],
    ['short identifiers found', short],
    ['words kept', kept],
    ['documents without PHI, untouched', untouched],
    ['lures kept', lures],
    ...Object.entries(byLabel).sort(([one], [other]) => one.localeCompare(other)),
  ];
  return rows
    .filter(([, { total }]) => total > 0)
    .map(([name, tally]) => `${name.padEnd(LABEL_WIDTH)}${percent(tally)} of ${tally.total}\n`)
    .join('');
}

function percent(tally: Tally): string {
  return `${(share(tally) * 100).toFixed(2).padStart(6)} %`;
}
