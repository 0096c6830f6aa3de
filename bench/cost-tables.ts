import { brief, describeGoal, isMet } from './figures.ts';
import { measuredOn, megabytes, percent, table } from './markdown.ts';
import { found, resultsOf } from './peers/results.ts';
import type { BenchmarkRecord } from './record.ts';

/** What a record says of other packages, as Markdown, under the chart of it. */
export function peersSection(record: BenchmarkRecord): string {
  const rows = resultsOf(record.figures['peers'] ?? [])
    .toSorted((one, other) => found(other).hits - found(one).hits)
    .map((result) => [
      result.name,
      percent(found(result)),
      percent(result.names),
      percent(result.lures),
      megabytes(result.speed.value),
    ]);
  return [
    '![What each package finds, what it leaves alone, and how fast it is: the figures of the table below](bench/chart.svg)',
    measuredOn(record),
    table(['package', 'identifiers found', 'names found', 'phrases kept', 'MB/s'], rows),
  ].join('\n\n');
}

/** Every figure of a record that has a goal, as Markdown, with whether it was reached. */
export function goalsTable(record: BenchmarkRecord): string {
  const { cpu, cores, memoryGigabytes, platform } = record.machine;
  const rows = Object.entries(record.figures).flatMap(([benchmark, figures]) =>
    figures.flatMap(({ name, value, unit, goal }) =>
      goal === undefined
        ? []
        : [
            [
              `\`${benchmark}\``,
              name,
              `${brief(value)} ${unit}`.trimEnd(),
              describeGoal(goal),
              isMet(value, goal) ? 'met' : 'missed',
            ],
          ],
    ),
  );
  return [
    `${measuredOn(record)} ${cpu}, ${cores} cores, ${memoryGigabytes} GB, ${platform}.`,
    table(['benchmark', 'figure', 'measured', 'goal', ''], rows),
  ].join('\n\n');
}
