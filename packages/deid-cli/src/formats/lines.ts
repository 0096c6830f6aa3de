/** A line without what ends it, and where it stands in its source. */
export interface Line {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const LINE_END = /\r\n|\n|\r/g;

export function linesOf(source: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const { 0: lineEnd, index } of source.matchAll(LINE_END)) {
    lines.push({ text: source.slice(start, index), start, end: index });
    start = index + lineEnd.length;
  }
  lines.push({ text: source.slice(start), start, end: source.length });
  return lines;
}
