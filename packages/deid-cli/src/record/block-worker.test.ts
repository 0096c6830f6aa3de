import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Settings, Task } from '../run/settings.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import { BlockWorker } from './block-worker.ts';

const KEY = new Uint8Array(32).fill(3);
const SALT = new Uint8Array(16).fill(5);
const NOTHING = new Uint8Array();

const settingsOf = (task: Task, changes: Partial<Settings> = {}): Settings => ({
  task,
  engine: { preset: 'safe-harbor', policy: {}, lean: 'balanced', allow: [], known: [] },
  isChanged: false,
  findings: 'json',
  ...changes,
});

function taskOf(
  records: readonly (string | Uint8Array)[],
  changes: Partial<BlockTask> = {},
): BlockTask {
  const parts = records.map((record) => Buffer.from(record as string));
  let end = 0;
  return {
    name: 'file',
    format: 'jsonl',
    options: { fields: [] },
    encoding: 'bytes',
    salt: SALT,
    standIn: NOTHING,
    frame: null,
    firstRecord: 0,
    offset: 0,
    bytes: Buffer.concat(parts),
    ends: parts.map(({ length }) => (end += length)),
    before: NOTHING,
    head: NOTHING,
    ...changes,
  };
}

const redacting = new BlockWorker(settingsOf('redact'), KEY);
const restoring = new BlockWorker(settingsOf('restore'), KEY);

/** What was written, as `restore` is given it. */
function back(task: BlockTask, { output, frame }: BlockOutcome): BlockTask {
  return { ...task, bytes: output, ends: [], frame };
}

/** Texts with identifiers, with what looks like their tokens, and with what JSON escapes. */
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'Mr. Delgado',
        ' Maria Delgado ',
        'MRN 4471902',
        '[NAME_1]',
        'NAME_2',
        '03/14/2024',
        '\n',
        '"',
        '\\',
        'é',
      ),
      fc.string({ unit: 'grapheme', maxLength: 5 }),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(' '));
/** A JSON string as somebody else may have written it. */
const spelled = fc
  .tuple(text, fc.boolean())
  .map(([value, isAscii]) =>
    isAscii
      ? JSON.stringify(value).replaceAll(
          /[^\u0000-\u007f]|\//g,
          (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
        )
      : JSON.stringify(value),
  );

describe('redacted and restored', () => {
  // Fails when an escape is written in another way and nobody notices.
  test('lines of JSON are the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(spelled, { maxLength: 3 }), async (values) => {
        const task = taskOf(values.map((value) => `{"mrn": 4471902, "text" :${value}}\n`));
        const outcome = await redacting.run(task);
        expect(outcome.refused).toEqual([]);
        const restored = await restoring.run(back(task, outcome));
        expect(Buffer.from(restored.output)).toEqual(Buffer.from(task.bytes));
        for (const line of Buffer.from(outcome.output).toString().split('\n').filter(Boolean)) {
          expect(JSON.parse(line)).toMatchObject({ mrn: '[MRN_1]' });
        }
      }),
      { numRuns: 1000 },
    );
  });

  test('texts in every encoding are the same bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        text,
        fc.constantFrom('utf8', 'latin1', 'utf16le'),
        async (value, charset) => {
          const bytes = Buffer.from(value, charset);
          const encoding = charset === 'utf16le' ? 'utf-16le' : 'bytes';
          if (bytes.length === 0) return;
          const task = taskOf([bytes], { format: 'text', encoding });
          const outcome = await redacting.run(task);
          const restored = await restoring.run(back(task, outcome));
          expect(Buffer.from(restored.output)).toEqual(bytes);
        },
      ),
      { numRuns: 1000 },
    );
  });

  test('a stray byte in UTF-8 stays where it is, and names with accents go', async () => {
    const bytes = Buffer.from('Zoë Müller-Lüdenscheidt came.\nbad \x92\n');
    const at = bytes.indexOf('\x92');
    const stray = Buffer.concat([bytes.subarray(0, at), Buffer.of(0x92), bytes.subarray(at + 2)]);
    const task = taskOf([stray], { format: 'text' });
    const outcome = await redacting.run(task);
    const expected = Buffer.from('[NAME_1] came.\nbad \x92\n', 'latin1');
    expect(Buffer.from(outcome.output)).toEqual(expected);
    const restored = await restoring.run(back(task, outcome));
    expect(Buffer.from(restored.output)).toEqual(stray);
  });

  test('a line that cannot be read is refused, and comes back all the same', async () => {
    const task = taskOf(['{"text": "fine"}\n', 'Maria Delgado\n', '\n', '{"text": "Mr. Delgado"}']);
    const outcome = await redacting.run(task);
    expect(outcome.refused).toEqual([{ index: 1, reason: 'not JSON' }]);
    expect(Buffer.from(outcome.output).toString()).toBe(
      '{"text": "fine"}\n\n{"text": "Mr. [NAME_1]"}',
    );
    const restored = await restoring.run(back(task, outcome));
    expect(Buffer.from(restored.output)).toEqual(Buffer.from(task.bytes));
  });
});

describe('a frame', () => {
  const task = taskOf(['{"text": "Mr. Delgado"}\n']);

  test.each([
    ['another place', { firstRecord: 1 }],
    ['another length', { bytes: 3 }],
  ])('is not taken for one of %s', async (_, change) => {
    const { frame, output } = await redacting.run(task);
    const altered = { ...task, bytes: output, ends: [], frame: frame && { ...frame, ...change } };
    await expect(restoring.run(altered)).rejects.toMatchObject({ code: 'unseal-failed' });
  });

  test('shows no value', async () => {
    const { frame } = await redacting.run(task);
    expect(Buffer.from(frame?.sealed ?? NOTHING).toString('latin1')).not.toContain('Delgado');
  });
});

describe('scan', () => {
  const task = taskOf(['{"text": "seen by Mr. Delgado"}\n', '{"text": "nothing"}\n'], {
    salt: null,
  });

  test('says where something stands, and not what', async () => {
    const { output, spans } = await new BlockWorker(settingsOf('scan'), null).run(task);
    const lines = Buffer.from(output).toString().trimEnd().split('\n');
    expect(lines).toHaveLength(1);
    const [finding] = (JSON.parse(lines[0] ?? '') as { findings: { start: number; end: number }[] })
      .findings;
    const source = '{"text": "seen by Mr. Delgado"}';
    expect(source.slice(finding?.start, finding?.end)).toBe('Delgado');
    expect(lines[0]).not.toContain('Delgado');
    expect(spans).toEqual({ NAME: 1 });
  });

  test('marks it on a page, and escapes the rest', async () => {
    const html = taskOf(['{"text": "<b> Mr. Delgado"}\n'], { salt: null, name: '<x>' });
    const { output } = await new BlockWorker(settingsOf('scan', { findings: 'html' }), null).run(
      html,
    );
    const page = Buffer.from(output).toString();
    expect(page).toContain('<h2>&lt;x&gt;, record 1</h2>');
    expect(page).toContain('&lt;b&gt; Mr. <mark title="NAME">Delgado</mark>');
  });
});

test('dates of one patient move together, in every record', async () => {
  const engine = { ...settingsOf('redact').engine, policy: { DATE: 'shift' } } as const;
  const worker = new BlockWorker(settingsOf('redact', { engine }), KEY);
  const record = (patient: string): string =>
    `${JSON.stringify({ patient, text: 'admitted on 03/01/2024 and discharged on 03/08/2024' })}\n`;
  const options = { fields: ['$.text'], patient: '$.patient' };
  const { output } = await worker.run(taskOf(['a', 'b', 'a'].map(record), { options, salt: null }));
  const dates = Buffer.from(output)
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.match(/\d\d\/\d\d\/\d{4}/g) ?? []);
  expect(dates[0]).toEqual(dates[2]);
  expect(dates[0]).not.toEqual(dates[1]);
  for (const [from = '', to = ''] of dates)
    expect(Date.parse(to) - Date.parse(from)).toBe(7 * 86_400_000);
});

test.each([undefined, 'PID-3'])('so do those of one patient of HL7: %s', async (patient) => {
  const engine = { ...settingsOf('redact').engine, policy: { DATE: 'shift' } } as const;
  const worker = new BlockWorker(settingsOf('redact', { engine }), KEY);
  const record = (id: string): string =>
    [String.raw`MSH|^~\&|A|B`, `PID|1||${id}`, 'EVN|A01|20240314', ''].join('\r');
  const options = { fields: [], ...(patient !== undefined && { patient }) };
  const task = taskOf(['S88', 'S99', 'S88'].map(record), { format: 'hl7', options, salt: null });
  const { output } = await worker.run(task);
  const written = Buffer.from(output).toString();
  const dates = Array.from(written.matchAll(/A01\|(\d{8})/g), ([, date]) => date);
  expect(dates).toHaveLength(3);
  expect(dates[0]).toBe(dates[2]);
  expect(dates[0]).not.toBe(dates[1]);
});

test('who has no number is nobody else', async () => {
  const engine = { ...settingsOf('redact').engine, policy: { DATE: 'shift' } } as const;
  const worker = new BlockWorker(settingsOf('redact', { engine }), KEY);
  const head = Buffer.from('id,seen\n');
  const rows = ['7,03/01/2024\n', ',03/01/2024\n', ' ,03/01/2024\n', ',03/01/2024\n'];
  const options = { fields: [], patient: 'id' };
  const task = taskOf(rows, { format: 'csv', options, head, firstRecord: 1, salt: null });
  const written = Buffer.from((await worker.run(task)).output).toString();
  expect(new Set(written.match(/\d\d\/\d\d\/\d{4}/g))).toHaveLength(rows.length);
});

test.each(['redact', 'scan'] as const)('%s refuses a record with NULs', async (task) => {
  const records = ['Mr. Delgado\n', 'M\0r\0.\0 \0D\0\n', 'Mr. Delgado\n'];
  const worker = new BlockWorker(settingsOf(task), KEY);
  const outcome = await worker.run(taskOf(records, { format: 'text', salt: null }));
  expect(outcome).toMatchObject({ spans: { NAME: 2 } });
  expect(outcome.refused).toEqual([{ index: 1, reason: 'not text: it has NUL characters' }]);
});

test('a record without the patient that it should have is refused', async () => {
  const options = { fields: ['$.text'], patient: '$.mrn' };
  const records = ['{"text": "fine", "mrn": 4471902}\n', '{"text": "fine"}\n', '\n'];
  const outcome = await redacting.run(taskOf(records, { options }));
  expect(outcome.refused).toEqual([{ index: 1, reason: 'no patient at $.mrn' }]);
});
