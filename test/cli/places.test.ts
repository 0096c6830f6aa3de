import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
} from 'node:fs';
import { hostname } from 'node:os';
import { describe, expect, test } from 'vitest';
import {
  BIN,
  deid,
  finished,
  jsonLines,
  KEY,
  note,
  read,
  start,
  untilWritten,
  withFolder,
  write,
} from './support.ts';

const at = withFolder();
const FIELDS = ['--fields', '$.text'];
/** Long enough for another run to come. */
const MANY = 1500;

const filesOf = (folder: string): readonly string[] =>
  readdirSync(folder, { encoding: 'utf8', recursive: true }).toSorted();

describe('folders', () => {
  test('what links lead to is read once, as what it is', async () => {
    mkdirSync(at('linked/years'), { recursive: true });
    write(at('linked/years/2024.txt'), note(1));
    symlinkSync('years', at('linked/all'));
    symlinkSync('.', at('linked/years/loop'));
    symlinkSync('years/2024.txt', at('linked/latest.txt'));
    const args = ['redact', at('linked'), '-o', at('linked.out'), '--json'];
    const { code, stdout } = await deid(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: 1 });
    expect(filesOf(at('linked.out'))).toEqual(['years', 'years/2024.txt']);
  });

  test('hidden files and pipes are passed over, which is told', async () => {
    mkdirSync(at('passed/.git'), { recursive: true });
    write(at('passed/a.txt'), note(1));
    write(at('passed/.b.txt'), note(2));
    spawnSync('mkfifo', [at('passed/pipe')]);
    const args = ['redact', at('passed'), '-o', at('passed.out')];
    const { code, stderr } = await deid(args);
    expect(code).toBe(0);
    expect(stderr).toContain('not read: 3 hidden files or folders, pipes, devices');
    expect(filesOf(at('passed.out'))).toEqual(['a.txt']);
    expect((await deid([...args, '--quiet'])).stderr).toBe('');
  });

  test('what links lead out to is read as well', async () => {
    mkdirSync(at('elsewhere'));
    mkdirSync(at('links'));
    write(at('elsewhere/a.txt'), note(1));
    symlinkSync('../elsewhere', at('links/there'));
    expect(await deid(['redact', at('links'), '-o', at('links.out')])).toMatchObject({ code: 0 });
    expect(filesOf(at('links.out'))).toEqual(['there', 'there/a.txt']);
  });

  test('what a run writes into its input, and its key, are no input', async () => {
    mkdirSync(at('all'));
    write(at('all/a.txt'), note(1));
    const key = write(at('all/vault.key'), KEY);
    const places = ['-o', at('all/clean'), '--vault', at('all/vaults'), '--vault-key-file', key];
    const args = ['redact', at('all'), ...places, '--json'];
    for (const run of [1, 2]) {
      const { stdout } = await deid(args);
      expect([run, JSON.parse(stdout)]).toMatchObject([run, { files: 1, failed: 0 }]);
    }
    expect(filesOf(at('all/clean'))).toEqual(['a.txt']);
    const scanned = await deid(['scan', at('all'), '-o', at('all/clean'), '--json']);
    expect(scanned.stderr).not.toContain('clean/a.txt');
  });

  test('a pattern may match where the output goes', async () => {
    mkdirSync(at('place'));
    write(at('place/a.txt'), note(1));
    const args = ['redact', 'place/*.txt', '-o', 'place'];
    const { code, stderr } = await deid(args, { cwd: at('.') });
    expect({ code, stderr }).toMatchObject({ code: 0 });
    expect(filesOf(at('place'))).toEqual(['a.txt', 'place', 'place/a.txt']);
  });

  test('a folder that cannot be read, and a link that leads nowhere, are told', async () => {
    mkdirSync(at('partly/closed'), { recursive: true });
    write(at('partly/a.txt'), note(1));
    write(at('partly/new\nline.txt'), note(2));
    spawnSync('mkfifo', [at('partly/pipe')]);
    symlinkSync('nothing', at('partly/broken.txt'));
    chmodSync(at('partly/closed'), 0);
    chmodSync(at('.'), 0o777);
    const nobody = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
    const { code, stderr } = await deid(['redact', at('partly'), '-o', at('partly.out')], nobody);
    const pattern = ['redact', at('partly/**/a.txt'), '-o', at('pattern.out')];
    const matched = await deid(pattern, nobody);
    chmodSync(at('partly/closed'), 0o755);
    expect(matched.code).toBe(1);
    expect(matched.stderr).toContain('closed: permission denied');
    expect(filesOf(at('pattern.out'))).toEqual(['a.txt']);
    expect(code).toBe(1);
    expect(stderr).toContain('closed: permission denied');
    expect(stderr).toContain('broken.txt: there is no such file');
    expect(filesOf(at('partly.out'))).toEqual(['a.txt', 'new\nline.txt']);
  });

  test('two files of one name are both named', async () => {
    mkdirSync(at('one'));
    mkdirSync(at('two'));
    const files = ['one/same.txt', 'two/same.txt'].map((name) => write(at(name), note(1)));
    const { code, stderr } = await deid(['redact', ...files, '-o', at('same')]);
    expect(code).toBe(2);
    expect(stderr).toContain(`${files[0]} and ${files[1]} would both be written as same.txt`);
  });
});

test.each([
  ['-o', 'pipe'],
  ['--vault', 'pipe'],
])('%s %s: what is no file is not replaced', async (option, name) => {
  const input = write(at('device.txt'), note(1));
  spawnSync('mkfifo', [at(name)]);
  const output = option === '-o' ? [] : ['-o', at('device.out')];
  const { code, stderr } = await deid(['redact', input, ...output, option, at(name)]);
  expect(code).toBe(2);
  expect(stderr).toContain(`${at(name)}: not a file`);
  expect(statSync(at(name)).isFIFO()).toBe(true);
});

test('a page of findings that is not complete does not stay', async () => {
  write(at('page.txt'), note(1));
  const args = ['scan', at('page.txt'), at('missing.txt'), '--as', 'html', '-o', at('page.html')];
  expect(await deid(args)).toMatchObject({ code: 1 });
  expect(filesOf(at('.')).filter((name) => name.startsWith('page.html'))).toEqual([]);
});

describe('an error names the file that it is of', () => {
  test('a vault file that is not there, or is none', async () => {
    const clean = write(at('named.txt'), note(1));
    const restore = (vault: string): ReturnType<typeof deid> =>
      deid(['restore', clean, '-o', at('named.back'), '--vault', vault]);
    const missing = await restore(at('no.vault'));
    expect(missing.code).toBe(1);
    expect(missing.stderr).toContain(`named.txt: ${at('no.vault')}: there is no such file`);
    const other = await restore(clean);
    expect(other.stderr).toContain(`named.txt: ${clean}: not a vault file`);
  });

  test('a place that cannot be written', async () => {
    const input = write(at('blocked.txt'), note(1));
    const file = write(at('no-folder'), '');
    const { code, stderr } = await deid(['redact', input, '-o', `${file}/out.txt`]);
    expect(code).toBe(1);
    expect(stderr).toContain(file);
    expect(stderr).not.toContain('blocked.txt: there');
  });

  test('a disk that is full', async () => {
    const input = write(at('grow.jsonl'), jsonLines(3000));
    const shell = `trap '' XFSZ; ulimit -f 100; exec "$@"`;
    const args = ['-c', shell, 'sh', process.execPath, BIN, 'redact', input, '-o', at('grow.out')];
    const { status, stderr } = spawnSync('bash', [...args, ...FIELDS]);
    expect(status).toBe(1);
    expect(String(stderr)).toContain(`${at('grow.out')}: the file grows larger than is allowed`);
  });
});

describe('two runs at once', () => {
  const args = (name: string): readonly string[] => [
    ...['redact', at(`${name}.jsonl`), '-o', at(`${name}.out`), ...FIELDS, '--quiet'],
  ];

  test('the second is told so, and nothing is lost', async () => {
    write(at('busy.jsonl'), jsonLines(MANY));
    const first = start(args('busy'));
    const done = finished(first);
    await untilWritten(at('busy.out.deid-part'));
    const { code, stderr } = await deid(args('busy'));
    expect(code).toBe(1);
    expect(stderr).toContain(`${at('busy.out')}: another run is writing it`);
    expect(stderr).toContain(`process ${first.pid} on ${hostname()}`);
    expect(await done).toMatchObject({ code: 0 });
    expect(read(at('busy.out')).toString().split('\n')).toHaveLength(MANY + 1);
    expect(existsSync(at('busy.out.deid-lock'))).toBe(false);
  });

  test('a folder is one output', async () => {
    mkdirSync(at('pair'));
    for (const name of ['a', 'b']) write(at(`pair/${name}.jsonl`), jsonLines(MANY));
    const folder = ['redact', at('pair'), '-o', at('pair.out'), ...FIELDS, '--quiet'];
    const done = finished(start(folder));
    await untilWritten(at('pair.out.deid-lock'));
    const { code, stderr } = await deid(folder);
    expect(code).toBe(1);
    expect(stderr).toContain('another run is writing it');
    expect(await done).toMatchObject({ code: 0 });
  });

  test('the lock of a run that was killed is taken over', async () => {
    write(at('killed.jsonl'), jsonLines(MANY));
    const first = start(args('killed'), { stdio: 'ignore' });
    await untilWritten(at('killed.out.deid-part'));
    first.kill('SIGKILL');
    await once(first, 'exit');
    expect(existsSync(at('killed.out.deid-lock'))).toBe(true);
    expect(await deid(args('killed'))).toMatchObject({ code: 0 });
    expect(filesOf(at('.')).filter((name) => name.startsWith('killed.out'))).toEqual([
      'killed.out',
    ]);
  });

  test.each([
    [
      'of a process whose number came again',
      { process: process.pid, host: hostname(), started: '1' },
    ],
    ['of another machine that is silent', { process: 1, host: 'gone.example', started: '1' }],
    ['that says nothing', ''],
  ])('a lock %s is taken over', async (_, holder) => {
    write(at('stale.jsonl'), jsonLines(3));
    const lock = write(at('stale.out.deid-lock'), holder === '' ? '' : JSON.stringify(holder));
    spawnSync('touch', ['-d', '2 minutes ago', lock]);
    expect(await deid(args('stale'))).toMatchObject({ code: 0 });
    expect(existsSync(lock)).toBe(false);
    rmSync(at('stale.out'));
  });

  test('a lock of another machine that shows life is kept', async () => {
    write(at('remote.jsonl'), jsonLines(3));
    const holder = { process: 1, host: 'other.example', started: '1' };
    const lock = write(at('remote.out.deid-lock'), JSON.stringify(holder));
    const { code, stderr } = await deid(args('remote'));
    expect(code).toBe(1);
    expect(stderr).toContain('process 1 on other.example');
    expect(existsSync(lock)).toBe(true);
  });

  test('of many that find a stale lock, one goes on', async () => {
    write(at('rush.jsonl'), jsonLines(MANY));
    write(
      at('rush.out.deid-lock'),
      JSON.stringify({ process: process.pid, host: hostname(), started: '1' }),
    );
    const runs = await Promise.all(Array.from({ length: 4 }, () => deid(args('rush'))));
    expect(runs.filter(({ code }) => code === 0)).toHaveLength(1);
    expect(runs.filter(({ code }) => code === 1)).toHaveLength(3);
  });
});
