// What is found and what is left alone: `node bench/accuracy.ts [FOLDER] [options]`, see README.md.
import { parseArgs } from 'node:util';
import type { Engine } from 'deid-core';
import { type Lean, safeHarbor } from 'deid-rules';
import * as lite from 'deid-rules/lite';
import { SEED, syntheticCorpora } from './corpus/corpus.ts';
import { check, type Figure, publish } from './figures.ts';
import { type Corpus, readCorpora } from './metric/documents.ts';
import { detailedTalliesOf, raiseFloors, sharesOf, talliesOf } from './metric/floors.ts';
import { redactor } from './metric/redact.ts';
import { type Mistake, score, type Score, share, sumOf, type Tally } from './metric/score.ts';
import { breakdown, describe, header, row } from './metric/table.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    only: { type: 'string', default: '' },
    exhaustive: { type: 'string', default: '' },
    mistakes: { type: 'string', default: '0' },
    label: { type: 'string' },
    'raise-floors': { type: 'boolean', default: false },
  },
});
const [folder] = positionals;
const LEANS: readonly Lean[] = ['recall', 'precision'];
const only = listed(values.only);
const redact = redactor(safeHarbor());

function listed(names: string): ReadonlySet<string> {
  return new Set(names.split(',').filter(Boolean));
}

function corpora(): readonly Corpus[] {
  const all =
    folder === undefined ? syntheticCorpora(SEED) : readCorpora(folder, listed(values.exhaustive));
  return all.filter(({ name }) => only.size === 0 || only.has(name));
}

function scoreAndPrint(corpus: Corpus): Score {
  const mistakes: Mistake[] = [];
  const result = score(corpus, redact, (mistake) => mistakes.push(mistake));
  console.log(row(corpus.name, result));
  if (folder !== undefined) console.log(breakdown('by label', result.byLabel));
  mistakes
    .filter(({ span }) => values.label === undefined || span?.label === values.label)
    .slice(0, Number(values.mistakes))
    .forEach((mistake) => console.log(describe(mistake)));
  return result;
}

/** What the preset finds and leaves alone when it is made otherwise. */
function variant(name: string, engine: Engine): readonly Figure[] {
  const redactVariant = redactor(engine);
  const result = sumOf(chosen.map((corpus) => score(corpus, redactVariant)));
  console.log(row(`all, ${name}`, result));
  return figuresOf(talliesOf(result), `${name}: `);
}

function variants(): readonly Figure[] {
  const leanings = LEANS.flatMap((lean) => variant(lean, safeHarbor({ lean })));
  return [
    ...leanings,
    ...variant('lite', lite.safeHarbor()),
    ...variant('lite, recall', lite.safeHarbor({ lean: 'recall' })),
  ];
}

function figuresOf(tallies: Readonly<Record<string, Tally>>, prefix = ''): readonly Figure[] {
  return Object.entries(tallies).map(([name, tally]) => ({
    name: prefix + name,
    unit: '',
    value: share(tally),
    of: tally.total,
  }));
}

/** The metric must tell good from bad before it judges anything. */
function checkMetric(corpus: Corpus): void {
  const nothing = score(corpus, (text) => text);
  const everything = score(corpus, () => '');
  check(
    nothing.strict.hits === 0 && nothing.kept.hits === nothing.kept.total,
    'doing nothing scored',
  );
  check(everything.strict.hits === everything.strict.total, 'removing everything left something');
}

const chosen = corpora();
chosen.forEach(checkMetric);
console.log(header());
const overall = sumOf(chosen.map(scoreAndPrint));
console.log(row('all', overall));
console.log(breakdown('by label', overall.byLabel));
console.log(breakdown('by origin', overall.byOrigin));
if (values['raise-floors']) {
  check(folder === undefined && only.size === 0, 'floors are of the whole synthetic corpus');
  raiseFloors(sharesOf(overall));
}
publish([...figuresOf(detailedTalliesOf(overall)), ...(folder === undefined ? variants() : [])]);
