import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
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
/** Long enough to be stopped in. */
const MANY = 6000;

describe('standard input and output', () => {
  test('one line in, one line out, in order', async () => {
    const { code, stdout } = await deid(['redact', '--format', 'jsonl', ...FIELDS, '--quiet'], {
      input: jsonLines(50),
    });
    expect(code).toBe(0);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: number; text: string });
    expect(lines.map(({ id }) => id)).toEqual(Array.from({ length: 50 }, (_, id) => id));
    for (const { text } of lines)
      expect(text).toMatch(/^Patient: \[NAME_1\], MRN \[MRN_1\], seen on \[DATE_1\]/);
  });

  test.each(['\n', '\r\n'])('a line that cannot be read has one in its place: %j', async (end) => {
    const lines = [
      `{"text":"Mr. Delgado"}`,
      '{"text": Maria Okafor}',
      '',
      `{"text":"x"}`,
      '{"text',
    ];
    const letters = at('pipe.letters.jsonl');
    const pipe = ['redact', '--format', 'jsonl', ...FIELDS, '--dead-letters', letters];
    const { code, stdout, stderr } = await deid(pipe, { input: lines.join(end) });
    expect(code).toBe(3);
    expect(stdout).toBe(`{"text":"Mr. [NAME_1]"}${end}{}\n${end}{"text":"x"}${end}{}\n`);
    expect(stderr).toContain('record 2 (byte ');
    expect(read(letters).toString().trimEnd().split('\n')).toHaveLength(2);
  });

  test('a line that is too long has one in its place', async () => {
    const long = `{"text":"${'x'.repeat(1_500_000)}"}\n`;
    const input = `${long}{"text":"x"}\n${long}`;
    const pipe = ['redact', '--format', 'jsonl', ...FIELDS, '--max-record-mb', '1', '--quiet'];
    const { code, stdout } = await deid(pipe, { input });
    expect([code, stdout]).toEqual([3, '{}\n{"text":"x"}\n{}\n']);
  });

  test.each(['utf8', 'utf16le'] as const)('what was piped comes back: %s', async (charset) => {
    const input = Buffer.from(`\uFEFF${jsonLines(20, (line) => line % 3 === 1)}`, charset);
    const vault = ['--vault', at(`piped.${charset}.vault`), '--quiet'];
    const piped = start(['redact', '--format', 'jsonl', ...FIELDS, ...vault]);
    const parts: Buffer[] = [];
    piped.stdout?.on('data', (part: Buffer) => parts.push(part));
    piped.stdin?.end(input);
    expect(await once(piped, 'close')).toEqual([3, null]);
    const output = Buffer.concat(parts);
    expect(output.toString(charset).split('\n')).toHaveLength(21);
    expect(output.toString(charset)).not.toContain('broken');
    const file = write(at(`piped.${charset}`), output);
    for (const changed of [[], ['--changed']]) {
      const restore = ['restore', file, '-o', at(`piped.${charset}.back`), ...vault, ...changed];
      expect(await deid(restore)).toMatchObject({ code: 0 });
      expect(read(at(`piped.${charset}.back`))).toEqual(input);
    }
  });

  test('a line is answered before the next one comes', async () => {
    const child = start(['redact', '--format', 'jsonl', ...FIELDS, '--quiet']);
    const answers: string[] = [];
    for (const line of [0, 1, 2]) {
      child.stdin?.write(`${JSON.stringify({ text: note(line) })}\n`);
      const [answer] = (await once(child.stdout ?? child, 'data')) as [Buffer];
      answers.push(answer.toString());
    }
    expect(answers).toHaveLength(3);
    for (const answer of answers) expect(answer).toContain('[NAME_1]');
    child.stdin?.end();
    expect(await once(child, 'exit')).toEqual([0, null]);
  });

  test('a reader that goes away ends the run without noise of the program', async () => {
    const child = start(['redact', '--format', 'jsonl', ...FIELDS]);
    child.stdout?.destroy();
    const { code, stderr } = await finished(child, jsonLines(200));
    expect(code).toBe(1);
    expect(stderr).toContain('nobody reads the output');
    expect(stderr).not.toContain('at ');
  });

  test('a full disk behind standard output is told', async () => {
    const shell = `"${process.execPath}" "${BIN}" redact --format jsonl --fields '$.text' > /dev/full`;
    const { code, stderr } = await finished(spawn('sh', ['-c', shell]), jsonLines(5));
    expect(code).toBe(1);
    expect(stderr).toContain('the disk is full');
  });
});

describe('places', () => {
  test.each([
    ['the input as output', ['-o', 'in.jsonl']],
    ['the input as dead letters', ['-o', 'out.jsonl', '--dead-letters', 'in.jsonl']],
    ['the input as vault', ['-o', 'out.jsonl', '--vault', 'in.jsonl']],
    ['one for two', ['-o', 'out.jsonl', '--vault', 'out.jsonl']],
    ['the key as vault', ['-o', 'out.jsonl', '--vault', 'a.key', '--vault-key-file', 'a.key']],
  ])('%s: nothing is touched', async (_, args) => {
    mkdirSync(at('places'), { recursive: true });
    const input = write(at('places/in.jsonl'), jsonLines(3));
    const key = write(at('places/a.key'), KEY);
    const { code, stderr } = await deid(['redact', input, ...FIELDS, ...args], {
      cwd: at('places'),
    });
    expect(code).toBe(2);
    expect(stderr).toContain('named for two things');
    expect(read(input).toString()).toBe(jsonLines(3));
    expect(read(key).toString()).toBe(KEY);
    expect(readdirSync(at('places')).toSorted()).toEqual(['a.key', 'in.jsonl']);
  });

  test('a vault of an earlier run is kept', async () => {
    const vault = at('again.vault');
    const args = ['--vault', vault, '--quiet'];
    await deid(['redact', write(at('one.txt'), note(1)), '-o', at('one.out'), ...args]);
    const first = read(vault);
    await deid(['redact', write(at('two.txt'), note(2)), '-o', at('two.out'), ...args]);
    expect(read(`${vault}.previous`)).toEqual(first);
  });
});

describe('fields', () => {
  test('a path that nothing has lets no file through', async () => {
    const input = write(at('mistyped.jsonl'), jsonLines(20));
    const args = ['redact', input, '-o', at('mistyped.out.jsonl'), '--fields', '$.txet'];
    const { code, stderr } = await deid(args);
    expect(code).toBe(1);
    expect(stderr).toContain('none of its records has one of the fields');
    expect(existsSync(at('mistyped.out.jsonl'))).toBe(false);
  });

  test.each([
    ['visits.csv', 'id,note\n1,Mr. Delgado\n2,Mrs. Okafor\n', ['--fields', 'notes']],
    ['visits.tsv', 'id\tnote\n1\tMr. Delgado\n', ['--fields', 'id', '--patient', 'mrn']],
    ['visit.txt', note(1), ['--fields', '$.text']],
    ['visit.md', note(1), ['--fields', '$.text']],
    ['visit.html', note(1), ['--patient', 'id']],
    ['visit.vtt', `WEBVTT\n\n00:01.000 --> 00:02.000\n${note(1)}\n`, ['--fields', 'text']],
    ['visit.fhir.json', '{"resourceType":"Patient"}', ['--fields', '$.name']],
    ['visit.hl7', 'MSH|^~\\&|A\rPID|1||44\r', ['--fields', 'PID-3']],
    ['visit.chat.jsonl', '{"messages":[]}\n', ['--fields', '$.messages']],
    ['visit.speech.json', '{"words":[]}', ['--fields', '$.words']],
  ])('what %s does not have is refused at once', async (name, content, options) => {
    const input = write(at(name), content);
    const output = at(`refused.${name}`);
    const { code, stderr } = await deid(['redact', input, '-o', output, ...options]);
    expect(code).toBe(1);
    expect(stderr).toMatch(/no column "(?:notes|mrn)"|--(?:fields|patient) means nothing/);
    expect(stderr).not.toMatch(/Delgado|record 1/);
    expect(readdirSync(at('.')).filter((file) => file.startsWith('refused.'))).toEqual([]);
  });

  test('a header that arrives in parts is read as a whole', async () => {
    const child = start(['redact', '--format', 'csv', '--fields', 'note', '--quiet']);
    child.stdin?.write('id,no');
    await wait(100);
    child.stdin?.write('te\nMaria,Mr. Delgado\n');
    const { code, stdout } = await finished(child);
    expect([code, stdout]).toEqual([0, 'id,note\nMaria,Mr. [NAME_1]\n']);
  });

  test('records without the fields are counted', async () => {
    const input = write(at('some.jsonl'), `{"kind":"header"}\n${jsonLines(3)}`);
    const args = ['redact', input, '-o', at('some.out.jsonl'), ...FIELDS, '--json'];
    const { code, stdout } = await deid(args);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ records: 4, unread: 1 });
  });
});

describe('restore', () => {
  test.each([
    ['redact', 'utf8'],
    ['token', 'latin1'],
  ] as const)('counts what comes back whole: %s, %s', async (policy, encoding) => {
    const input = write(at('whole.txt'), Buffer.from(`Café. ${note(1)}`, encoding));
    const places = ['--vault', at('whole.vault'), '--json'];
    const args = ['redact', input, '-o', at('whole.out'), '--policy', policy, ...places];
    const { spans } = JSON.parse((await deid(args)).stdout) as { readonly spans: object };
    const back = await deid(['restore', at('whole.out'), '-o', at('whole.back'), ...places]);
    expect(read(at('whole.back'))).toEqual(read(input));
    expect(JSON.parse(back.stdout)).toMatchObject({ spans });
    expect(spans).toMatchObject({ NAME: expect.any(Number) as number });
  });

  // Each has something in it that is easily lost: a mark, line ends, escapes, bytes that are no UTF-8.
  const utf16 = Buffer.from(`\uFEFF${note(3)}\r\n${note(4)}`, 'utf16le');
  test.each([
    ['plain.txt', note(1)],
    ['marked.txt', `\uFEFF${note(1)}\r\n\r\n${note(2)}`],
    ['empty.txt', ''],
    ['latin1.txt', Buffer.from(`Señora Núñez: ${note(2)}`, 'latin1')],
    ['low.txt', utf16],
    ['high.txt', Buffer.from(utf16).swap16()],
    ['long.txt', Array.from({ length: 1500 }, (_, line) => note(line)).join('\n\n')],
    [
      'escaped.jsonl',
      `{"text":"Patient: Mar\\u0069a Delgado\\/x", "n":1.0}\r\n\n {"text" : "MRN 4471902"}`,
    ],
    // Without what it says, it looks like binary data.
    ['control.txt', `\u0001 MRN 4471902 https://example.org/${'a/'.repeat(80)}`],
    ['bad.jsonl', jsonLines(30, (line) => line % 7 === 3)],
  ])('brings %s back byte for byte', async (name, content) => {
    const input = write(at(name), content);
    const vault = ['--vault', at(`${name}.vault`), ...(name.endsWith('jsonl') ? FIELDS : [])];
    const redacted = await deid([
      'redact',
      input,
      '-o',
      at(`${name}.out`),
      ...vault,
      '--format',
      name.endsWith('jsonl') ? 'jsonl' : 'text',
    ]);
    expect(redacted.code).toBe(name === 'bad.jsonl' ? 3 : 0);
    for (const value of ['Delgado', 'Castillo', '4471902', '4000017']) {
      for (const encoding of ['latin1', 'utf16le'] as const) {
        expect(read(at(`${name}.out`)).toString(encoding)).not.toContain(value);
        expect(read(at(`${name}.vault`)).toString(encoding)).not.toContain(value);
      }
    }
    const restored = await deid(['restore', at(`${name}.out`), '-o', at(`${name}.back`), ...vault]);
    expect(restored).toMatchObject({ code: 0 });
    expect(read(at(`${name}.back`))).toEqual(read(input));
  });

  test.each(['redact', 'mask', 'generalize', 'hash', 'shift', 'surrogate'])(
    'undoes the policy %s, with a vault file',
    async (policy) => {
      const input = write(at('policy.jsonl'), jsonLines(20));
      const output = at(`policy-${policy}.jsonl`);
      const vault = ['--vault', at(`policy-${policy}.vault`), ...FIELDS, '--policy', policy];
      expect(await deid(['redact', input, '-o', output, ...vault])).toMatchObject({ code: 0 });
      expect(read(output).toString()).not.toContain('Delgado');
      expect(read(output).toString()).not.toMatch(/\[NAME_[4-9]/);
      expect(await deid(['restore', output, '-o', `${output}.back`, ...vault])).toMatchObject({
        code: 0,
      });
      expect(read(`${output}.back`)).toEqual(read(input));
    },
  );

  test('refuses another key, a changed text, and a vault file that was cut short', async () => {
    const input = write(at('key.jsonl'), jsonLines(20));
    const vault = ['--vault', at('key.vault')];
    await deid(['redact', input, '-o', at('key.out.jsonl'), ...vault, ...FIELDS]);
    const restore = ['restore', at('key.out.jsonl'), '-o', at('key.back.jsonl'), ...vault];

    const other = await deid(restore, { env: { DEID_VAULT_KEY: 'a'.repeat(64) } });
    expect(other).toMatchObject({ code: 1, stderr: expect.stringContaining('another key') });

    const text = read(at('key.out.jsonl')).toString();
    write(at('key.changed.jsonl'), text.replace('asthma', 'asthmo'));
    const changed = ['restore', at('key.changed.jsonl'), '-o', at('key.back.jsonl'), ...vault];
    expect(await deid(changed)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('record 1:'),
    });
    // As the answer of a model is.
    expect(await deid([...changed, '--changed'])).toMatchObject({ code: 0 });
    expect(read(at('key.back.jsonl')).toString()).toBe(
      read(input).toString().replace('asthma', 'asthmo'),
    );

    truncateSync(at('key.vault'), statSync(at('key.vault')).size - 10);
    rmSync(at('key.back.jsonl'));
    expect(await deid(restore)).toMatchObject({
      code: 1,
      stderr: expect.stringContaining('cut short'),
    });
    expect(existsSync(at('key.back.jsonl'))).toBe(false);
  });
});

describe('folders', () => {
  test('go to folders of the same structure, and back', async () => {
    mkdirSync(at('tree/deep'), { recursive: true });
    write(at('tree/one.txt'), note(1));
    write(at('tree/deep/two.jsonl'), jsonLines(3));
    write(at('tree/.hidden'), note(2));
    const vault = ['--vault', at('vaults')];
    expect(await deid(['redact', at('tree'), '-o', at('clean'), ...vault])).toMatchObject({
      code: 0,
    });
    expect(readdirSync(at('clean'), { encoding: 'utf8', recursive: true }).sort()).toEqual([
      'deep',
      'deep/two.jsonl',
      'one.txt',
    ]);
    expect(read(at('clean/one.txt')).toString()).toContain('[NAME_1]');
    expect(await deid(['restore', at('clean'), '-o', at('again'), ...vault])).toMatchObject({
      code: 0,
    });
    for (const name of ['one.txt', 'deep/two.jsonl']) {
      expect(read(at(`again/${name}`))).toEqual(read(at(`tree/${name}`)));
    }
  });

  test('are counted by file', async () => {
    mkdirSync(at('counted'));
    write(at('counted/a.txt'), 'Mr. Delgado and Mr. Okafor');
    write(at('counted/b.txt'), 'nobody');
    const { code, stdout } = await deid(['scan', at('counted'), '--quiet']);
    expect(code).toBe(0);
    expect(stdout).toBe('file   NAME\na.txt     2\nb.txt     0\nall       2\n');
  });
});

describe('what goes wrong', () => {
  test('bad records go to the dead letters, with their place, and not to the output', async () => {
    const input = write(
      at('letters.jsonl'),
      jsonLines(10, (line) => line === 4),
    );
    const { code, stderr } = await deid([
      'redact',
      input,
      '-o',
      at('letters.out'),
      '--format',
      'jsonl',
      ...FIELDS,
    ]);
    expect(code).toBe(3);
    expect(stderr).toContain('letters.jsonl, record 5');
    expect(stderr).not.toContain('broken');
    expect(read(at('letters.out')).toString().split('\n')).toHaveLength(10);
    expect(read(at('letters.out')).toString()).not.toContain('broken');
    const [letter] = read(at('letters.out.dead-letters.jsonl')).toString().trimEnd().split('\n');
    expect(JSON.parse(letter ?? '')).toEqual({
      file: 'letters.jsonl',
      record: 5,
      offset: Buffer.byteLength(jsonLines(4)),
      length: Buffer.byteLength('{"id": 4, "text": broken}\n'),
      reason: 'not JSON',
      content: '{"id": 4, "text": broken}\n',
    });
  });

  test('a record that is too long is passed over', async () => {
    const long = `{"text":"${'x'.repeat(1_500_000)}"}\n`;
    const input = write(at('long.jsonl'), `${jsonLines(2)}${long}${jsonLines(2)}`);
    const args = [
      'redact',
      input,
      '-o',
      at('long.out'),
      '--format',
      'jsonl',
      '--max-record-mb',
      '1',
      '--json',
    ];
    const { code, stdout } = await deid(args);
    expect(code).toBe(3);
    expect(JSON.parse(stdout)).toMatchObject({ records: 5, refused: 1, bytes: read(input).length });
    expect(read(at('long.out')).toString().split('\n')).toHaveLength(5);
  });

  test('binary data, and files that are not there, are refused; the others are done', async () => {
    mkdirSync(at('mixed'));
    write(at('mixed/picture.txt'), Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 13, 1, 2, 3]));
    write(at('mixed/note.txt'), note(1));
    const { code, stderr } = await deid([
      'redact',
      at('mixed'),
      at('nothing.txt'),
      '-o',
      at('mixed-out'),
    ]);
    expect(code).toBe(1);
    expect(stderr).toContain('picture.txt: not text, but binary data');
    expect(stderr).toContain('nothing.txt: there is no such file');
    expect(readdirSync(at('mixed-out'))).toEqual(['note.txt']);
  });

  test('a file that may not grow is told, and finished once it may', async () => {
    const input = write(at('grow.jsonl'), jsonLines(3000));
    const args = `redact ${input} -o ${at('grow.out')} --format jsonl --fields $.text --quiet`;
    // The signal would end the process; ignored, the call fails as on a full disk.
    const shell = `trap '' XFSZ; ulimit -f 100; exec "${process.execPath}" "${BIN}" ${args}`;
    const full = await finished(spawn('bash', ['-c', shell]));
    expect(full.code).toBe(1);
    expect(full.stderr).toContain('larger than is allowed');
    expect(existsSync(at('grow.out'))).toBe(false);
    expect(await deid(args.split(' '))).toMatchObject({ code: 0 });
    expect(read(at('grow.out')).toString().split('\n')).toHaveLength(3001);
  });

  test.skipIf(process.getuid?.() !== 0)('a folder that may not be written is told', async () => {
    const input = write(at('closed.txt'), note(1));
    mkdirSync(at('closed'), { mode: 0o755 });
    const nobody = { uid: 65_534, gid: 65_534 };
    const { code, stderr } = await deid(['redact', input, '-o', at('closed/out.txt')], nobody);
    expect(code).toBe(1);
    expect(stderr).toContain('permission denied');
  });

  test('Ctrl-C stops in order, and the same command goes on', async () => {
    const input = write(at('stop.jsonl'), jsonLines(MANY));
    const args = ['redact', input, '-o', at('stop.out'), '--format', 'jsonl', ...FIELDS];
    const child = start(args);
    const stopped = finished(child);
    await untilWritten(at('stop.out.deid-part'));
    child.kill('SIGINT');
    const { code, stderr } = await stopped;
    expect(code).toBe(130);
    expect(stderr).toContain('the same command goes on from here');
    expect(existsSync(at('stop.out'))).toBe(false);
    expect(existsSync(at('stop.out.deid-journal'))).toBe(true);
    expect(await deid([...args, '--quiet'])).toMatchObject({ code: 0 });
    expect(read(at('stop.out')).toString().split('\n')).toHaveLength(MANY + 1);
  });

  test('another run to the same output leaves nothing of one that was stopped', async () => {
    const input = write(at('other.jsonl'), jsonLines(MANY));
    const args = ['redact', input, '-o', at('other.out'), '--format', 'jsonl', ...FIELDS];
    const child = start([...args, '--vault', at('other.vault')]);
    const stopped = finished(child);
    await untilWritten(at('other.out.deid-journal'));
    child.kill('SIGINT');
    expect((await stopped).code).toBe(130);
    expect(existsSync(at('other.vault.deid-part'))).toBe(true);
    expect(await deid([...args, '--quiet'])).toMatchObject({ code: 0 });
    const left = readdirSync(at('.')).filter((name) => name.startsWith('other.'));
    expect(left.toSorted()).toEqual(['other.jsonl', 'other.out']);
  });

  test('Ctrl-C ends a run that waits for its input, and leaves no output', async () => {
    const child = start(['redact', '-o', at('waiting.out'), '--format', 'jsonl']);
    child.stdin?.write(`${jsonLines(3)}{"text": "half of`);
    await untilWritten(at('waiting.out.deid-part'));
    child.kill('SIGINT');
    expect(await once(child, 'exit')).toEqual([130, null]);
    expect(readdirSync(at('.')).filter((name) => name.startsWith('waiting.'))).toEqual([]);
  });

  test('an input that changes while it is read gives no output', async () => {
    const input = write(at('vanish.jsonl'), jsonLines(MANY));
    const child = start(['redact', input, '-o', at('vanish.out'), '--format', 'jsonl', ...FIELDS]);
    const failed = finished(child);
    await untilWritten(at('vanish.out.deid-part'));
    truncateSync(input, 100);
    const { code, stderr } = await failed;
    expect(code).toBe(1);
    expect(stderr).toContain('it was changed while it was read');
    expect(existsSync(at('vanish.out'))).toBe(false);
  });

  test.each([
    [['redact', 'x', '--nonsense'], 'nonsense'],
    [['redact', 'x', '--changed'], 'no option of this command'],
    [['redact', 'x', '--policy', 'burn'], 'takes one of: token'],
    [['redact', 'x', '--workers', '0'], '--workers'],
    [['redact', 'x', 'y'], '-o FOLDER'],
    [['redact', 'x', 'y', '-o', BIN], 'is a file'],
    [['redact', 'x', 'y', '-o', 'z', '--vault', BIN], 'is a file'],
    [['restore', 'x'], '--vault'],
    [['redact', 'x', '-o', ''], '-o takes a value'],
    [['redact', '', '-o', 'y'], 'without a name'],
    [['dance'], 'no command dance'],
    [['key', 'my.key'], 'takes no files'],
    [['worker', 'notes.txt'], 'takes no files'],
  ])('%j is refused with a hint', async (args, hint) => {
    const { code, stderr } = await deid(args);
    expect(code).toBe(2);
    expect(stderr).toContain(hint);
    expect(stderr).toContain('--help');
  });

  test('known identifiers have labels that there are', async () => {
    const known = write(at('known.json'), '[{"label":"NAM","value":"Maria Delgado"}]');
    const { code, stderr } = await deid(['redact', 'x', '--known', known]);
    expect(code).toBe(2);
    expect(stderr).toContain('NAM is no label');
  });

  test('a key is never taken from an argument, and asked for by name', async () => {
    const input = write(at('nokey.txt'), note(1));
    const args = ['redact', input, '-o', at('nokey.out'), '--vault', at('nokey.vault')];
    const { code, stderr } = await deid(args, { env: { DEID_VAULT_KEY: 'short' } });
    expect(code).toBe(2);
    expect(stderr).toContain('64 hexadecimal digits');
    expect(stderr).not.toContain('short');
  });
});
