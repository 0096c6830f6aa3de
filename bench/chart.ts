import { check } from './figures.ts';
import { measuredOn, megabytes, percent } from './markdown.ts';
import { share, type Tally } from './metric/score.ts';
import { OURS } from './peers/contestants.ts';
import { found, type PeerResult, resultsOf } from './peers/results.ts';
import type { BenchmarkRecord } from './record.ts';

// Pixels.
const WIDTH = 880;
const MARGIN = 24;
const HEAD = 96;
const ROW = 30;
const FOOT = 44;
const BAR = 12;
const PANEL = 182;
/** Of a panel, for the number at its end. */
const NUMBER = 58;
/** Where the panels begin, behind the names. */
const FOUND_AT = 234;
const KEPT_AT = 450;
const SPEED_AT = 672;

/** Speeds are drawn from here up, in megabytes a second; each decade is as wide as the last. */
const SLOWEST = 0.01;
const DECADES = 6;
const DECADES_PER_TICK = 2;

/** Colours of the page in light, and in dark. The card has its own background: it is legible on any page. */
const STYLE = `
  .card { fill: #ffffff; stroke: #d1d9e0; }
  text { font: 13px system-ui, -apple-system, 'Segoe UI', Helvetica, Arial, sans-serif; fill: #1f2328; }
  .title { font-size: 15px; font-weight: 600; }
  .soft { fill: #59636e; font-size: 12px; }
  .number { font-size: 12px; font-variant-numeric: tabular-nums; }
  .ours { font-weight: 600; }
  .track { fill: #eff2f5; }
  .grid { stroke: #d1d9e0; }
  .bar { fill: #8c98a8; }
  .spread { stroke: #8c98a8; stroke-width: 2; }
  .bar.ours { fill: #0969da; }
  .spread.ours { stroke: #0969da; }
  @media (prefers-color-scheme: dark) {
    .card { fill: #0d1117; stroke: #3d444d; }
    text { fill: #f0f6fc; }
    .soft { fill: #9198a1; }
    .track { fill: #212830; }
    .grid { stroke: #3d444d; }
    .bar { fill: #6b7684; }
    .spread { stroke: #6b7684; }
    .bar.ours { fill: #4493f8; }
    .spread.ours { stroke: #4493f8; }
  }
`;

/** What each package finds, what it leaves alone and how fast it is, as SVG: one row a package, the best finder first. */
export function chart(record: BenchmarkRecord): string {
  const results = resultsOf(record.figures['peers'] ?? []).toSorted(
    (one, other) => share(found(other)) - share(found(one)),
  );
  check(results.length > 0, 'the record does not say anything of other packages');
  const height = HEAD + results.length * ROW + FOOT;
  const bottom = HEAD + results.length * ROW;
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" role="img">`,
    '<title>What each package finds, what it leaves alone, and how fast it is</title>',
    `<style>${STYLE}</style>`,
    `<rect class="card" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="8"/>`,
    ...panelHead(FOUND_AT, 'Identifiers found', 'of the synthetic corpus'),
    ...panelHead(KEPT_AT, 'Clinical phrases kept', 'that look like identifiers'),
    ...panelHead(SPEED_AT, 'Speed in MB/s', 'logarithmic, lowest to highest'),
    ...speedGrid(bottom),
    ...results.flatMap((result, index) => row(result, HEAD + index * ROW + ROW / 2)),
    text(MARGIN, bottom + FOOT / 2 + 4, 'soft', measuredOn(record)),
    '</svg>',
  ].join('\n')}\n`;
}

function panelHead(x: number, title: string, subtitle: string): readonly string[] {
  return [text(x, 36, 'title', title), text(x, 54, 'soft', subtitle)];
}

function row(result: PeerResult, y: number): readonly string[] {
  const isOurs = result.name === OURS;
  const mark = isOurs ? ' ours' : '';
  return [
    text(MARGIN, y + 4, isOurs ? 'ours' : '', result.name),
    ...shareBar(FOUND_AT, y, found(result), mark),
    ...shareBar(KEPT_AT, y, result.lures, mark),
    ...speedDot(result, y, mark),
  ];
}

function shareBar(x: number, y: number, tally: Tally, mark: string): readonly string[] {
  const width = PANEL - NUMBER;
  const bar = (name: string, length: number): string =>
    `<rect class="${name}" x="${x}" y="${y - BAR / 2}" width="${fixed(length)}" height="${BAR}" rx="2"/>`;
  return [
    bar('track', width),
    bar(`bar${mark}`, width * share(tally)),
    number(x + PANEL, y, percent(tally)),
  ];
}

/** The median as a dot, on a line from the lowest to the highest round. */
function speedDot({ speed }: PeerResult, y: number, mark: string): readonly string[] {
  const { value, low = value, high = value } = speed;
  return [
    `<line class="spread${mark}" x1="${fixed(speedX(low))}" x2="${fixed(speedX(high))}" y1="${y}" y2="${y}"/>`,
    `<circle class="bar${mark}" cx="${fixed(speedX(value))}" cy="${y}" r="5"/>`,
    number(SPEED_AT + PANEL, y, megabytes(value)),
  ];
}

function speedGrid(bottom: number): readonly string[] {
  const ticks = Array.from(
    { length: DECADES / DECADES_PER_TICK + 1 },
    (_, index) => SLOWEST * 10 ** (index * DECADES_PER_TICK),
  );
  return ticks.flatMap((speed) => {
    const x = fixed(speedX(speed));
    return [
      `<line class="grid" x1="${x}" x2="${x}" y1="${HEAD - 8}" y2="${bottom}"/>`,
      `<text class="soft" x="${x}" y="${HEAD - 14}" text-anchor="middle">${speed.toLocaleString('en-US')}</text>`,
    ];
  });
}

function speedX(speed: number): number {
  const decades = Math.min(Math.max(Math.log10(speed / SLOWEST), 0), DECADES);
  return SPEED_AT + ((PANEL - NUMBER) * decades) / DECADES;
}

/** Ends at `x`, so that numbers stand under one another. */
function number(x: number, y: number, content: string): string {
  return `<text class="number" x="${x}" y="${y + 4}" text-anchor="end">${content}</text>`;
}

function text(x: number, y: number, name: string, content: string): string {
  const attribute = name === '' ? '' : ` class="${name}"`;
  return `<text${attribute} x="${x}" y="${y}">${escaped(content)}</text>`;
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

const fixed = (value: number): string => value.toFixed(1);
