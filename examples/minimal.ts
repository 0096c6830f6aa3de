// An existing call of the openai SDK: only the line with `fetch` is new.
import { wrapFetch } from 'deid-core/chat';
import { safeHarbor } from 'deid-rules';
import OpenAI from 'openai';

const client = new OpenAI({ fetch: wrapFetch(fetch, { engine: safeHarbor() }) });

const answer = await client.chat.completions.create({
  model: 'gpt-4o-mini',
  messages: [{ role: 'user', content: 'Thank Maria Delgado (maria@example.com) for her visit.' }],
});
console.log(answer.choices[0]?.message.content);
