import type { RestorerOptions } from '../restorer.ts';
import type { Session } from '../session.ts';
import type { Codec } from './codec.ts';
import { type Shape, type StringKind, UNKNOWN } from './shape.ts';
import { walk } from './walk.ts';

type Escape = NonNullable<RestorerOptions['escape']>;

/** How values are written into a string of an answer; null where nothing is restored. */
export function escapeFor(kind: StringKind | undefined, isJsonReply: boolean): Escape | null {
  switch (kind) {
    case 'structure':
    case 'media':
      return null;
    case 'json':
      return 'json';
    case 'reply':
      return isJsonReply ? 'json' : 'text';
    case 'text':
    case 'name':
    case undefined:
      return 'text';
  }
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
