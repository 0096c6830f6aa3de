import { brief, check, describeGoal, isMet } from './figures.ts';
import { measuredOn, table } from './markdown.ts';
import type { BenchmarkRecord } from './record.ts';

const SECONDS_PER_HOUR = 3600;
const CORES = 2;
/** In megabytes. */
const AMOUNTS = { '1 GB': 1e3, '1 TB': 1e6, '1 PB': 1e9 } as const;
const MANY_CORES = [32, 1000] as const;
/** In hours, the largest first. */
const UNITS = [
  ['years', 8766],
  ['days', 24],
  ['h', 1],
  ['min', 1 / 60],
] as const;

/** What a record says of a gigabyte, as Markdown, and what follows for more of them. */
export function scaleSection(record: BenchmarkRecord): string {
  const { cpu, cores, memoryGigabytes, platform } = record.machine;
  const figures = record.figures['gigabyte'] ?? [];
  const measured = figures.map(({ name, value, unit, goal }) => [
    name,
    `${brief(value)} ${unit}`.trimEnd(),
    goal === undefined ? '' : `${describeGoal(goal)}: ${isMet(value, goal) ? 'met' : 'missed'}`,
  ]);
  const speed = figures.find(({ name }) => name === 'deid redact, two threads')?.value;
  check(speed !== undefined, 'the record has no speed');
  const costs = Object.entries(AMOUNTS).map(([amount, megabytes]) => {
    const hours = (megabytes / speed / SECONDS_PER_HOUR) * CORES;
    return [amount, rounded(hours), ...MANY_CORES.map((count) => duration(hours / count))];
  });
  const heads = MANY_CORES.map((count) => `on ${count.toLocaleString('en-US')} cores`);
  return [
    `${measuredOn(record)} ${cpu}, ${cores} cores, ${memoryGigabytes} GB, ${platform}.`,
    table(['figure', 'measured', 'goal'], measured),
    table(['amount', 'core hours', ...heads], costs),
  ].join('\n\n');
}

/** In the largest unit that it is two of. */
function duration(hours: number): string {
  const [unit, length] = UNITS.find(([, each]) => hours >= 2 * each) ?? ['s', 1 / SECONDS_PER_HOUR];
  return `${rounded(hours / length)} ${unit}`;
}

/** To two digits: more would be of this machine alone. */
function rounded(value: number): string {
  return Number(value.toPrecision(2)).toLocaleString('en-US');
}
