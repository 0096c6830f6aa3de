import type { NotePlace } from './codec.ts';
import { isObject, propertyOf } from './walk.ts';

/** Holds nothing that could be read as a token. */
export const NOTE =
  'Words in capitals with a number in square brackets stand for names and other details: ' +
  'treat each as an opaque name and repeat it exactly as it is written, brackets included.';

/**
 * The request with a note to the model at the very front of its instructions, where a provider's cache begins. Whether
 * the instructions are a text, a list of parts or a message, the note comes before what is there.
 */
export function withNote(request: unknown, { at, role }: NotePlace, note: string): unknown {
  if (!isObject(request)) return request;
  const value = propertyOf(request, at);
  return {
    ...request,
    [at]: role === undefined ? before(value, note) : inMessages(value, role, note),
  };
}

function before(instructions: unknown, note: string): unknown {
  if (typeof instructions === 'string' && instructions !== '') return `${note}\n\n${instructions}`;
  if (Array.isArray(instructions))
    return [{ type: 'text', text: note }, ...(instructions as unknown[])];
  return note;
}

const INSTRUCTING: ReadonlySet<unknown> = new Set(['system', 'developer']);

/** In the message that instructs the model if it comes first: not every model takes two of them. */
function inMessages(messages: unknown, role: string, note: string): unknown {
  if (!Array.isArray(messages)) return messages;
  const [first, ...rest] = messages as readonly unknown[];
  return isObject(first) && INSTRUCTING.has(propertyOf(first, 'role'))
    ? [{ ...first, content: before(propertyOf(first, 'content'), note) }, ...rest]
    : [{ role, content: note }, ...(messages as readonly unknown[])];
}
