// What a chat call looks like from both sides of the wrapper: `npm run demo`.
// The model is a small server on loopback; with OPENAI_API_KEY set it is the real service.
import { env, stdout } from 'node:process';
import type { Report } from 'deid-core';
import { wrapFetch } from 'deid-core/chat';
import { safeHarbor } from 'deid-rules';
import OpenAI from 'openai';
import { heading, show, showPiece, showReport } from './print.ts';
import { startServer } from './server.ts';

const NOTE =
  'Write two sentences to Maria Delgado, who was seen on 03/14/2024 (MRN 4471902). ' +
  'Her number is (212) 555-0142 and her e-mail is maria.delgado@example.com.';

const server = env['OPENAI_API_KEY'] === undefined ? await startServer() : undefined;
const model = env['OPENAI_MODEL'] ?? 'gpt-4o-mini';

/** The bytes on the wire, outside of the wrapper. */
let sent = '';
let received = Promise.resolve('');
const recordingFetch: typeof fetch = async (input, init) => {
  sent = typeof init?.body === 'string' ? init.body : '';
  const response = await fetch(input, init);
  received = response.clone().text();
  return response;
};

let report: Report | undefined;
const client = new OpenAI({
  ...(server && { apiKey: 'none', baseURL: server.baseURL }),
  fetch: wrapFetch(recordingFetch, {
    engine: safeHarbor(),
    onReport: (made) => void (report = made),
  }),
});

heading('A plain call');
const messages: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: NOTE }];
show('you wrote', NOTE);
const answer = await client.chat.completions.create({ model, messages });
show('left the process', lastMessageOf(sent));
show('came back', contentOf(await received));
show('you got', answer.choices[0]?.message.content ?? '');
showReport(report);

heading('A streamed call');
show('you wrote', NOTE);
const stream = await client.chat.completions.create({ model, messages, stream: true });
show('left the process', lastMessageOf(sent));
show('you get', '');
for await (const { choices } of stream) showPiece(choices[0]?.delta.content ?? '');
stdout.write('\n');
show('came back', streamedContentOf(await received));
showReport(report);

heading('A tool call');
const question = `Book a follow-up for the patient. ${NOTE}`;
show('you wrote', question);
const book: OpenAI.ChatCompletionTool = {
  type: 'function',
  function: {
    name: 'book_follow_up',
    description: 'Books a follow-up visit',
    parameters: {
      type: 'object',
      properties: {
        patient: { type: 'string' },
        phone: { type: 'string' },
        email: { type: 'string' },
      },
      required: ['patient', 'phone', 'email'],
    },
  },
};
const conversation: OpenAI.ChatCompletionMessageParam[] = [{ role: 'user', content: question }];
const first = await client.chat.completions.create({
  model,
  messages: conversation,
  tools: [book],
});
show('left the process', lastMessageOf(sent));
const message = first.choices[0]?.message;
const call = message?.tool_calls?.[0];
if (message !== undefined && call?.type === 'function') {
  show('came back', argumentsOf(await received));
  show('your tool got', call.function.arguments);
  const { patient } = JSON.parse(call.function.arguments) as { readonly patient: string };
  const result = `${patient}, booked`;
  conversation.push(message, { role: 'tool', tool_call_id: call.id, content: result });
  show('your tool said', result);
  const last = await client.chat.completions.create({
    model,
    messages: conversation,
    tools: [book],
  });
  show('left the process', lastMessageOf(sent));
  show('came back', contentOf(await received));
  show('you got', last.choices[0]?.message.content ?? '');
  showReport(report);
}
server?.close();

function lastMessageOf(body: string): string {
  const { messages: all } = JSON.parse(body) as OpenAI.ChatCompletionCreateParams;
  const content = all.at(-1)?.content;
  return typeof content === 'string' ? content : '';
}

function contentOf(body: string): string {
  return (JSON.parse(body) as OpenAI.ChatCompletion).choices[0]?.message.content ?? '';
}

function argumentsOf(body: string): string {
  const called = (JSON.parse(body) as OpenAI.ChatCompletion).choices[0]?.message.tool_calls?.[0];
  return called?.type === 'function' ? called.function.arguments : '';
}

function streamedContentOf(body: string): string {
  return body
    .split('\n\n')
    .filter((event) => event.startsWith('data: {'))
    .map((event) => JSON.parse(event.slice('data: '.length)) as OpenAI.ChatCompletionChunk)
    .map(({ choices }) => choices[0]?.delta.content ?? '')
    .join('');
}
