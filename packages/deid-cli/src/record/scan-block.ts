import type { FindingsStyle } from '../run/settings.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import { collect, TOO_LONG } from './collect.ts';
import { highlighted } from './highlighted.ts';
import { addCounts, type RecordTools } from './record-task.ts';
import { recordsOf } from './records-of.ts';
import { type Finding, scanRecord } from './scan-record.ts';

/** Findings in place of the records, in UTF-8. */
export function scanBlock(task: BlockTask, tools: RecordTools, style: FindingsStyle): BlockOutcome {
  if (task.tooLong !== undefined) return TOO_LONG;
  return collect(recordsOf(task, tools.overlap), (place, index) => {
    const findings = scanRecord(place, tools);
    const record = task.firstRecord + index + 1;
    const text = styled(style, { file: task.name, record, source: place.source.text }, findings);
    return { bytes: Buffer.from(text), spans: countsOf(findings) };
  });
}

interface ScannedRecord {
  readonly file: string;
  /** From 1. */
  readonly record: number;
  readonly source: string;
}

function styled(
  style: FindingsStyle,
  { file, record, source }: ScannedRecord,
  findings: readonly Finding[],
): string {
  if (style === 'html') return highlighted(`${file}, record ${record}`, source, findings);
  // A table has counts alone.
  if (style === 'table' || findings.length === 0) return '';
  return `${JSON.stringify({ file, record, findings })}\n`;
}

function countsOf(findings: readonly Finding[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { label } of findings) addCounts(counts, { [label]: 1 });
  return counts;
}
