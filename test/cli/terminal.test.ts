import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { BIN, deid, jsonLines, KEY, note, read, withFolder, write } from './support.ts';

const at = withFolder();
const QUESTION = 'Vault key (64 hex digits): ';
const CTRL_C = '\u0003';
const CTRL_D = '\u0004';
const CLEARED_LINE = '\r\u001B[2K';
/** Long enough to be watched. */
const MANY = 2000;

/** Runs programs on a terminal that is none, and is part of every Debian; the one of other systems has other options. */
const hasScript = String(spawnSync('script', ['--version']).stdout).includes('util-linux');
if (!hasScript)
  process.stderr.write('The tests of the terminal are skipped: script of util-linux is missing\n');

test.runIf(process.env['CI'])('where everything is tested, there is a terminal', () => {
  expect(hasScript).toBe(true);
});

/** `deid` as somebody at a terminal sees it. */
class Terminal {
  screen = '';
  private readonly process: ChildProcess;

  constructor(args: readonly string[], columns = 80) {
    const command = [process.execPath, BIN, ...args].map((word) => `'${word}'`).join(' ');
    const { DEID_VAULT_KEY: _, ...env } = process.env;
    const size = `stty cols ${columns} rows 24; exec ${command}`;
    this.process = spawn('script', ['--quiet', '--return', '--command', size, '/dev/null'], {
      env: { ...env, TERM: 'xterm', SHELL: '/bin/sh' },
    });
    this.process.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.screen += text;
    });
  }

  async shows(text: string): Promise<void> {
    while (!this.screen.includes(text)) await once(this.process.stdout ?? this.process, 'data');
  }

  type(text: string): void {
    this.process.stdin?.write(text);
  }

  async ends(): Promise<number | null> {
    const [code] = (await once(this.process, 'close')) as [number | null];
    return code;
  }
}

describe.skipIf(!hasScript)('at a terminal', { timeout: 60_000 }, () => {
  const redact = (name: string): readonly string[] => [
    ...['redact', write(at(`${name}.txt`), note(1)), '-o', at(`${name}.out`)],
    ...['--vault', at(`${name}.vault`)],
  ];

  test('the key is asked for, and not shown', async () => {
    const terminal = new Terminal(redact('asked'));
    await terminal.shows(QUESTION);
    // With a slip, as people type.
    terminal.type(`${KEY}x\u007F\r`);
    expect(await terminal.ends()).toBe(0);
    expect(terminal.screen).not.toContain(KEY.slice(0, 6));
    expect(terminal.screen).toContain('identifiers replaced');
    const vault = ['--vault', at('asked.vault')];
    const restored = await deid(['restore', at('asked.out'), '-o', at('asked.back'), ...vault]);
    expect(restored).toMatchObject({ code: 0 });
    expect(read(at('asked.back'))).toEqual(read(at('asked.txt')));
  });

  test.each([
    ['what is no key', 'c0ffee\r', 2, /a key is 64 hexadecimal digits/],
    ['nothing', CTRL_D, 2, /a key is needed/],
    ['Ctrl-C', CTRL_C, 130, /^$/],
  ])('%s for a key ends the command, and nothing is written', async (_, typed, code, message) => {
    const terminal = new Terminal(redact('refused'));
    await terminal.shows(QUESTION);
    terminal.type(typed);
    expect(await terminal.ends()).toBe(code);
    const said = terminal.screen.replace(QUESTION, '').trim();
    expect(said).toMatch(message);
    expect(said).not.toContain('c0ffee');
    for (const end of ['out', 'out.deid-lock', 'vault'])
      expect(existsSync(at(`refused.${end}`))).toBe(false);
  });

  const watched = (name: string): readonly string[] => [
    write(
      at(`${name}.jsonl`),
      jsonLines(MANY, (line) => line === 40),
    ),
    ...['-o', at(`${name}.out`), '--fields', '$.text'],
  ];

  test.each([
    [120, /^\[#*\.*\] \d+ %, [01]\/1 files, .* left$/],
    [80, /^(?:\[#*\.*\] )?\d+ %, [01]\/1 files/],
    [40, /^\d+ %, [01]\/1 files/],
  ])('a bar tells how far it is, on %i columns', async (columns, form) => {
    const terminal = new Terminal(['redact', ...watched(`bar-${columns}`)], columns);
    expect(await terminal.ends()).toBe(3);
    const lines = terminal.screen.split(CLEARED_LINE).map((line) => line.split('\r\n')[0] ?? '');
    const bars = lines.filter((line) => line.includes(' %'));
    expect(bars.length).toBeGreaterThan(2);
    // What is wider than the terminal goes on in a line that is never cleared.
    for (const bar of bars) expect(bar.length).toBeLessThan(columns);
    const shares = bars.map((bar) => Number(/(\d+) %/.exec(bar)?.[1]));
    expect(shares).toEqual(shares.toSorted((one, other) => one - other));
    for (const bar of bars) expect(bar).toMatch(form);
    // What is said stands on lines of its own, and the bar is gone in the end.
    expect(lines).toContainEqual(expect.stringMatching(/^deid: bar-\d+\.jsonl, record 41 \(byte/));
    expect(terminal.screen.slice(terminal.screen.lastIndexOf(CLEARED_LINE))).toContain(
      `${CLEARED_LINE}deid: 1 file, ${MANY} records`,
    );
  });

  test('there is no bar with --quiet', async () => {
    const terminal = new Terminal(['redact', ...watched('quiet'), '--quiet']);
    expect(await terminal.ends()).toBe(3);
    expect(terminal.screen.trim()).toMatch(
      /^deid: quiet\.jsonl, record 41 \(byte \d+\): not JSON$/,
    );
  });

  test('Ctrl-C stops, and leaves a clear line', async () => {
    const terminal = new Terminal(['redact', ...watched('stopped')]);
    await terminal.shows(' %');
    terminal.type(CTRL_C);
    expect(await terminal.ends()).toBe(130);
    expect(terminal.screen).toMatch(/deid: stopped; the same command goes on from here\s*$/);
    expect(terminal.screen.split(CLEARED_LINE).at(-1)).toMatch(/^deid: stopped/);
  });
});
