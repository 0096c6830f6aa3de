import { all, type Shape, STRUCTURE, TEXT } from '../shape.ts';

export const CACHE_CONTROL: Shape = { fields: all(['type', 'ttl', 'mode'], STRUCTURE) };

/** What the OpenAI API takes as an end user's id. */
const USER_ID: Shape = { string: 'text', maxLength: 64 };

/** The caller's own notes: what a key is called says what its value is. */
const METADATA: Shape = { others: { string: 'unknown', maxLength: 512 } };

/** Settings that every one of the OpenAI formats has. */
export const OPENAI_SETTINGS: Readonly<Record<string, Shape>> = {
  metadata: METADATA,
  user: TEXT,
  safety_identifier: USER_ID,
  prompt_cache_key: USER_ID,
  prompt_cache_options: CACHE_CONTROL,
  ...all(['model', 'service_tier', 'prompt_cache_retention'], STRUCTURE),
  ...all(['temperature', 'top_p', 'top_logprobs'], STRUCTURE),
  moderation: {
    fields: {
      model: STRUCTURE,
      policy: {
        fields: {
          input: { fields: { mode: STRUCTURE } },
          output: { fields: { mode: STRUCTURE } },
        },
      },
    },
  },
};
