import type OpenAI from 'openai';

/** What the model says in a whole chat completion. */
export async function contentOf(answer: Response): Promise<string> {
  const { choices } = (await answer.json()) as OpenAI.ChatCompletion;
  return choices[0]?.message.content ?? '';
}
