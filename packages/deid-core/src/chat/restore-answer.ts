import type { RestorerOptions } from '../restorer.ts';
import type { Session } from '../session.ts';
import type { Codec } from './codec.ts';
import { type Shape, type StringKind, UNKNOWN } from './shape.ts';
import { walk } from './walk.ts';

type Escape = NonNullable<RestorerOptions['escape']>;

const ESCAPES: Readonly<Record<StringKind, Escape | 'reply' | null>> = {
  structure: null,
  media: null,
  json: 'json',
  reply: 'reply',
  text: 'text',
  name: 'text',
  unknown: 'text',
};

/** How values are written into a string of an answer; null where nothing is restored. */
export function escapeFor(kind: StringKind, isJsonReply: boolean): Escape | null {
  const escape = ESCAPES[kind];
  if (escape !== 'reply') return escape;
  return isJsonReply ? 'json' : 'text';
}

/** A copy of a whole answer with every value put back. */
export function restoreAnswer(
  answer: unknown,
  codec: Codec,
  session: Session,
  isJsonReply: boolean,
): unknown {
  return restoreShape(answer, codec.answer, session, isJsonReply);
}

/** As `restoreAnswer` for an answer that reports an error, and so need not have the shape of an answer. */
export function restoreError(error: unknown, session: Session): unknown {
  return restoreShape(error, UNKNOWN, session, false);
}

function restoreShape(
  data: unknown,
  shape: Shape,
  session: Session,
  isJsonReply: boolean,
): unknown {
  return walk(data, shape, {
    name: (name) => session.restore(name),
    string: (value, { kind }) => restoreString(value, escapeFor(kind, isJsonReply), session),
  });
}

export function restoreString(value: string, escape: Escape | null, session: Session): string {
  if (escape === null) return value;
  const restorer = session.restorer({ escape });
  return restorer.push(value) + restorer.end();
}
