// Every benchmark, one after the other: `node bench/run.ts [--peers] [--record] [NAME...]`.
import { parseArgs } from 'node:util';
import { measure, ORDINARY } from './benchmarks.ts';
import { describeFigure, type Figure, isMet } from './figures.ts';
import { writeRecord } from './record.ts';
import { fillDocuments } from './tables.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    peers: { type: 'boolean', default: false },
    record: { type: 'boolean', default: false },
  },
});
const names = positionals.length > 0 ? positionals : ORDINARY;

const figures: Record<string, readonly Figure[]> = {};
for (const name of values.peers ? [...names, 'peers'] : names) {
  console.log(`\n${name}`);
  // oxlint-disable-next-line no-await-in-loop -- at the same time they would slow each other down
  figures[name] = await measure(name);
}

const withGoals = Object.values(figures)
  .flat()
  .flatMap((figure) => (figure.goal === undefined ? [] : [{ figure, goal: figure.goal }]));
const missed = withGoals.filter(({ figure, goal }) => !isMet(figure.value, goal));
console.log(`\ngoals: ${withGoals.length - missed.length} met, ${missed.length} missed`);
for (const { figure } of missed) console.log(`  ${describeFigure(figure)}`);

if (values.record) {
  console.log(`\nrecorded in ${writeRecord(figures)}`);
  fillDocuments();
}
