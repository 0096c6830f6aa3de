// The Vercel AI SDK: only the line with `fetch` is new.
import { createOpenAI } from '@ai-sdk/openai';
import { generateText } from 'ai';
import { wrapFetch } from 'deid-core/chat';
import { safeHarbor } from 'deid-rules';

const openai = createOpenAI({ fetch: wrapFetch(fetch, { engine: safeHarbor() }) });

const { text } = await generateText({
  model: openai.chat('gpt-4o-mini'),
  prompt: 'Thank Maria Delgado (maria@example.com) for her visit.',
});
console.log(text);
