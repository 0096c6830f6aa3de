import type OpenAI from 'openai';

/** What the model says in each choice of a whole chat completion. */
export async function contentsOf(answer: Response): Promise<readonly string[]> {
  const { choices } = (await answer.json()) as OpenAI.ChatCompletion;
  return choices.map(({ message }) => message.content ?? '');
}
