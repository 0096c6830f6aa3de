import { stdout } from 'node:process';
import { styleText } from 'node:util';
import type { Report } from 'deid-core';

const LABEL_WIDTH = 18;
const TOKEN = /\[[A-Z]\w{1,31}\]/g;

export function heading(title: string): void {
  console.log(`\n${styleText(['bold', 'underline'], title)}`);
}

/** One line of the story, tokens in colour. */
export function show(label: string, text: string): void {
  stdout.write(`\n${styleText('dim', label.padEnd(LABEL_WIDTH))}`);
  showPiece(text);
  if (text !== '') stdout.write('\n');
}

export function showPiece(text: string): void {
  stdout.write(text.replaceAll(TOKEN, (token) => styleText('yellow', token)));
}

export function showReport(report: Report | undefined): void {
  const found = Object.entries(report?.spans ?? {}).map(([label, count]) => `${count} ${label}`);
  show('', styleText('dim', `${found.join(', ')} protected, ${report?.restored} tokens restored`));
}
