import { rm } from 'node:fs/promises';
import { type Output, StreamOutput } from '../files/output.ts';
import { PartialFile, partialPath, PRIVATE } from '../files/partial-file.ts';
import { type CountsRow, countsTable } from './counts-table.ts';
import { ExitCode } from './exit-code.ts';
import { findingsStyle, type Values } from './options.ts';
import { planReading } from './plan-jobs.ts';
import { runCommand } from './run-command.ts';

const PAGE_START = `<!doctype html>
<meta charset="utf-8">
<title>Findings</title>
<style>
  body { font: 15px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 60rem; padding: 0 1rem }
  h2 { font-size: 1rem; color: #555 }
  pre { white-space: pre-wrap; overflow-wrap: anywhere; background: #f6f6f6; padding: 1rem }
  mark { background: #ffd54f; border-radius: 3px; padding: 0 2px }
  mark::after { content: " " attr(title); font-size: 0.7em; color: #6d4c00 }
</style>
<h1>Findings</h1>
<p>This page holds the text itself, identifiers included. Keep it where the text may be kept.</p>
`;

/** Says what was found where: without any value, but for a page for review, which is made on request only. */
export async function scan(inputs: readonly string[], values: Values): Promise<ExitCode> {
  const output = await openOutput(values.output);
  try {
    return await scanTo(output, inputs, values);
  } finally {
    await output.close();
    // What is published has that name no more.
    if (values.output !== undefined) await rm(partialPath(values.output), { force: true });
  }
}

async function scanTo(
  output: Output,
  inputs: readonly string[],
  values: Values,
): Promise<ExitCode> {
  const style = findingsStyle(values);
  const rows: CountsRow[] = [];
  if (style === 'html') await output.write(Buffer.from(PAGE_START));
  const code = await runCommand('scan', await planReading(inputs, values), values, {
    stdout: output,
    onFinish: ({ name }, { spans }) => rows.push({ name, counts: spans }),
  });
  if (style === 'table') await output.write(Buffer.from(countsTable(rows)));
  await output.sync();
  if (code === ExitCode.Success || code === ExitCode.DeadLetters) await output.publish();
  return code;
}

/** Private, for a page holds the text. */
async function openOutput(path: string | undefined): Promise<Output> {
  return path === undefined ? new StreamOutput(process.stdout) : PartialFile.open(path, 0, PRIVATE);
}
