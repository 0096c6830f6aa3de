import { chatCompletions, messages, responses, type Shape, STRUCTURE } from 'deid-core/chat';
import type { Node } from '../json/json-source.ts';
import { propertiesOf } from '../json/json-source.ts';

/** What a batch calls the id of a request that its caller gave it. */
export const CUSTOM_ID = 'custom_id';

const { request } = chatCompletions;
const TURNS: Shape = request.fields?.['messages'] ?? {};

/** Examples for fine-tuning: a request, or, to learn a preference, a request and two answers. */
const EXAMPLE: Shape = {
  ...request,
  fields: {
    ...request.fields,
    [CUSTOM_ID]: STRUCTURE,
    input: request,
    preferred_output: TURNS,
    non_preferred_output: TURNS,
    parallel_tool_calls: STRUCTURE,
  },
};

/** What is around a request or an answer of a batch. For the id of the caller's see `customIdPassages`. */
const ENVELOPE: Readonly<Record<string, Shape>> = {
  id: STRUCTURE,
  [CUSTOM_ID]: STRUCTURE,
  method: STRUCTURE,
  url: STRUCTURE,
};

/** By the path that a batch names. Services of other makers have no path, and `params` for a body. */
const CODECS = [chatCompletions, responses, messages];

/** The shape of a line: of a batch of requests, of a batch of answers, or of examples; an answer may stand alone. */
export function shapeOfLine(line: Node): Shape {
  const properties = propertiesOf(line);
  const has = (name: string): boolean => properties.has(name);
  if (has('params')) return envelope({ params: messages.request });
  if (has('result')) return envelope({ result: resultShape(messages.answer) });
  const url = String(properties.get('url')?.[0]?.value ?? '');
  const codec = CODECS.find(({ paths }) => paths.some((path) => url.endsWith(path)));
  if (has('body')) return envelope({ body: codec?.request ?? {} });
  if (has('response'))
    return envelope({ response: responseShape(properties.get('response')?.[0]) });
  if (has('choices')) return envelope(chatCompletions.answer.fields ?? {});
  return EXAMPLE;
}

function envelope(fields: Readonly<Record<string, Shape>>): Shape {
  return { fields: { ...ENVELOPE, ...fields } };
}

function resultShape(message: Shape): Shape {
  return { fields: { type: STRUCTURE, message } };
}

/** An answer says itself what it is. */
function responseShape(response: Node | undefined): Shape {
  const body = response && propertiesOf(response).get('body')?.[0];
  const kind = body && propertiesOf(body).get('object')?.[0]?.value;
  const answer = kind === 'response' ? responses.answer : chatCompletions.answer;
  return { fields: { status_code: STRUCTURE, request_id: STRUCTURE, body: answer } };
}
