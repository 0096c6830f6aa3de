import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonLines, shapeOfJson } from '../../../testing/json-texts.ts';
import { runFormat, testGolden, testRoundTrip } from '../../../testing/run-format.ts';
import { longTexts, texts } from '../../../testing/texts.ts';
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
