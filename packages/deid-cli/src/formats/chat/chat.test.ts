import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonLines, shapeOfJson } from '../../../testing/json-texts.ts';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { TOKENS } from '../../../testing/sample-engine.ts';
import { longTexts, texts } from '../../../testing/texts.ts';
import { restoreText } from '../../record/restore-record.ts';
import { readPassage } from '../../record/segmented.ts';
import { chat } from './chat.ts';

testGolden(chat, import.meta.url);

const toolCall = texts.map((name) => ({
  id: 'call_1',
  type: 'function',
  function: { name: 'find', arguments: JSON.stringify({ name, mrn: 4471902, list: [name] }) },
}));
const message = fc.oneof(
  fc.record({ role: fc.constantFrom('user', 'assistant'), content: longTexts }),
  fc.record({ role: fc.constant('user'), name: fc.constant('Maria_Delgado'), content: longTexts }),
  fc.record({
    role: fc.constant('assistant'),
    content: fc.constant(null),
    tool_calls: fc.array(toolCall, { maxLength: 2 }),
  }),
  fc.record({
    role: fc.constant('user'),
    content: fc.array(longTexts.map((text) => ({ type: 'text', text }))),
  }),
);
const request = fc.record({
  model: fc.constant('m'),
  messages: fc.array(message, { maxLength: 3 }),
});
const batch = fc.record({
  custom_id: texts,
  method: fc.constant('POST'),
  url: fc.constant('/v1/chat/completions'),
  body: request,
});

testRoundTrip(chat, jsonLines(fc.oneof(request, batch)), shapeOfJson);

test('arguments of tools stay JSON', () => {
  const sent = JSON.stringify({ to: 'Maria\n"x"', mrn: 4471902 });
  const line = {
    messages: [{ role: 'assistant', tool_calls: [{ function: { arguments: sent } }] }],
  };
  const { redacted } = runFormat(chat, JSON.stringify(line));
  const written = (JSON.parse(redacted) as typeof line).messages[0]?.tool_calls[0]?.function;
  expect(JSON.parse(written?.arguments ?? '')).toEqual({ to: '[NAME_1]\n"x"', mrn: '[MRN_1]' });
});

test.each([
  ['a batch', (body: unknown) => ({ custom_id: 'a', response: { status_code: 200, body } })],
  ['an answer alone', (body: unknown) => body],
])('log probabilities, which spell the text once more, do not stay in %s', (_, lineOf) => {
  const piece = { token: 'Maria', logprob: -0.1, bytes: [77, 97, 114, 105, 97] };
  const content = [{ ...piece, top_logprobs: [piece] }];
  const line = JSON.stringify(
    lineOf({
      object: 'chat.completion',
      choices: [
        { index: 0, message: { role: 'assistant', content: 'Maria' }, logprobs: { content } },
        { index: 1, message: { role: 'assistant', content: 'Rest.' }, logprobs: { content } },
        { index: 2, message: { role: 'assistant', content: 'Maria' }, logprobs: null },
      ],
    }),
  );
  const { redacted, restored } = runFormat(chat, line);
  expect(redacted).not.toMatch(/Maria|77|top_logprobs/);
  expect(redacted.match(/"logprobs":null/g)).toHaveLength(3);
  expect(redacted).toContain('[NAME_1]');
  expect(restored).toBe(line);
});

describe('custom_id', () => {
  function idsOf(ids: readonly unknown[]): readonly unknown[] {
    const lines = ids.map((id) => JSON.stringify({ custom_id: id, body: {} })).join('\n');
    const { redacted, restored } = runFormat(chat, lines);
    expect(restored).toBe(lines);
    return redacted
      .split('\n')
      .map((line) => (JSON.parse(line) as { custom_id: unknown }).custom_id);
  }

  test('stays as it is where it holds no identifier', () => {
    expect(idsOf(['request-1', 'request-2', 7])).toEqual(['request-1', 'request-2', 7]);
  });

  test('differs from line to line, in the alphabet that it is in', () => {
    expect(idsOf(['visit-4471902', 'visit-4471955', 4471902])).toEqual([
      'visit-MRN_1-1',
      'visit-MRN_1-2',
      'MRN_1-3',
    ]);
    expect(idsOf(['a b@example.org', 'Maria Delgado'])).toEqual(['a [EMAIL_1]-1', '[NAME_1]-2']);
  });

  test.each(['visit-4471902', 'Maria-Delgado', 'a.b@example.org', '4471902-3'])(
    '%s comes back where the rest of the line is another',
    (id) => {
      const session = TOKENS.session();
      const reader = chat.reader({ fields: [] });
      const { passages } = reader(JSON.stringify({ custom_id: id, body: {} }), {
        record: 17,
        head: '',
        before: '',
      });
      const [edits] = session.protectSegments(passages.map((passage) => readPassage(passage).text));
      expect(edits?.[0]).not.toEqual([]);
      const [sent] = idsOf([id]);
      const answer = JSON.stringify({ custom_id: sent, response: { body: {} } });
      const back = restoreText(session, answer, reader, { record: 3, head: '', before: '' });
      expect(JSON.parse(back)).toMatchObject({ custom_id: id });
    },
  );
});
