import { once } from 'node:events';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { InterruptedError } from './interrupted-error.ts';

/**
 * Asks at the terminal without showing what is typed. Null when nothing is, but the end of the input.
 *
 * @throws InterruptedError for Ctrl-C
 */
export async function askSecretly(question: string): Promise<string | null> {
  const output = new Writable({ write: (_chunk, _encoding, done) => done() });
  const terminal = createInterface({ input: process.stdin, output, terminal: true });
  // From here on nothing is shown, and who answers at once is not shown either.
  process.stderr.write(question);
  let isInterrupted = false;
  terminal.once('SIGINT', () => {
    isInterrupted = true;
    terminal.close();
  });
  try {
    // Some versions of Node leave a question open that is closed without an answer, and others reject it.
    const closed = once(terminal, 'close').then(() => null);
    const answer = await Promise.race([terminal.question('').catch(() => null), closed]);
    if (isInterrupted) throw new InterruptedError();
    return answer;
  } finally {
    terminal.close();
    process.stderr.write('\n');
  }
}
