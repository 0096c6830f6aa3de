import type { Restorer } from '../restorer.ts';
import type { Session } from '../session.ts';
import type { Codec } from './codec.ts';
import { escapeFor, restoreString } from './restore-answer.ts';
import { identityOf, isObject, type Path, walk } from './walk.ts';

/** A chunk to pass on, and the name of the event that it travels in, if it has one. */
export interface Emission {
  readonly chunk: unknown;
  readonly event: string | undefined;
}

/** One text of an answer, while it streams. */
interface OpenText {
  readonly path: Path;
  readonly restorer: Restorer;
  /** The last chunk that brought a piece of it: the model for the chunk that brings what is still held. */
  carrier: Emission;
}

/** Puts values back into the chunks of one streamed answer, with a restorer for each text in it. */
export class StreamRestorer {
  private readonly codec: Codec;
  private readonly session: Session;
  private readonly isJsonReply: boolean;
  private readonly open = new Map<string, OpenText>();

  constructor(codec: Codec, session: Session, isJsonReply: boolean) {
    this.codec = codec;
    this.session = session;
    this.isJsonReply = isJsonReply;
  }

  /** The restored chunk, last; before it what was held of texts that this chunk says are complete. */
  push(chunk: unknown, event?: string): readonly Emission[] {
    const ended: Path[] = [];
    const carried = new Set<OpenText>();
    const restored = walk(chunk, this.codec.answer, {
      ended: (path) => void ended.push(path),
      name: (name) => this.session.restore(name),
      string: (value, { kind, path, isDelta }) => {
        const escape = escapeFor(kind, this.isJsonReply);
        if (!isDelta || escape === null) return restoreString(value, escape, this.session);
        const text = this.textAt(path, escape);
        carried.add(text);
        return text.restorer.push(value) + (isBelow(ended, path) ? this.finish(text) : '');
      },
    });
    const carrier: Emission = { chunk: restored, event };
    for (const text of carried) text.carrier = carrier;
    return [...this.flush(({ path }) => isBelow(ended, path)), carrier];
  }

  /** What was held of every text that is still open. */
  end(): readonly Emission[] {
    return this.flush(() => true);
  }

  private textAt(path: Path, escape: 'text' | 'json'): OpenText {
    const key = JSON.stringify(path);
    const known = this.open.get(key);
    if (known !== undefined) return known;
    const carrier: Emission = { chunk: undefined, event: undefined };
    const text = { path, restorer: this.session.restorer({ escape }), carrier };
    this.open.set(key, text);
    return text;
  }

  private finish(text: OpenText): string {
    this.open.delete(JSON.stringify(text.path));
    return text.restorer.end();
  }

  private flush(isComplete: (text: OpenText) => boolean): readonly Emission[] {
    const emissions: Emission[] = [];
    for (const text of [...this.open.values()].filter(isComplete)) {
      const held = this.finish(text);
      const { chunk, event } = text.carrier;
      if (held !== '') emissions.push({ chunk: onlyText(chunk, text.path, held), event });
    }
    return emissions;
  }
}

function isBelow(parents: readonly Path[], path: Path): boolean {
  return parents.some((parent) => parent.every((step, index) => step === path[index]));
}

/**
 * A chunk reduced to one text: the way to it, with the numbers and types that say whose text it is, and the scalars of
 * the whole chunk. Ids, names and roles further down were sent before and are not sent again.
 */
function onlyText(chunk: unknown, path: Path, text: string, isRoot = true): unknown {
  const [step, ...rest] = path;
  if (step === undefined) return text;
  if (Array.isArray(chunk)) {
    const items: readonly unknown[] = chunk;
    const item = items.find((candidate, at) => identityOf(candidate, at) === step);
    return [onlyText(item, rest, text, false)];
  }
  return Object.fromEntries(
    (Object.entries(chunk as object) as [string, unknown][])
      .filter(([key, value]) => key === step || isKept(key, value, isRoot))
      .map(([key, value]) => [key, key === step ? onlyText(value, rest, text, false) : value]),
  );
}

function isKept(key: string, value: unknown, isRoot: boolean): boolean {
  return key === 'index' || key === 'type' || value === null || (isRoot && !isObject(value));
}
