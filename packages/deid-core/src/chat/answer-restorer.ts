import type { Restorer } from '../restorer.ts';
import type { Session } from '../session.ts';
import type { TokenGrammar } from '../token/grammar.ts';
import type { Codec } from './codec.ts';
import { isEncoded } from './encoded.ts';
import { JsonRestorer } from './json-restorer.ts';
import { type SignedTexts, Signing } from './signed-texts.ts';
import { readTextMedia } from './text-media.ts';
import type { ToolFilter } from './tools.ts';
import { isObject, type Path, type Place, type Visitor, walk } from './walk.ts';

export interface AnswerOptions {
  readonly codec: Codec;
  readonly session: Session;
  /** That of the session's tokens. */
  readonly grammar: TokenGrammar;
  readonly mayReachTool: ToolFilter;
  /** Where what the service signs is remembered. */
  readonly signedTexts: SignedTexts;
  /** Whether anything was replaced, so that the answer may hold tokens. */
  readonly hasTokens: boolean;
}

/** A chunk to pass on, and the name of the event that it travels in, if it has one. */
export interface Emission {
  readonly chunk: unknown;
  readonly event: string | undefined;
}

/** One text of an answer, while it streams. */
interface OpenText {
  readonly identity: Path;
  readonly restorer: Restorer;
  /** Where it stands in the last chunk that brought a piece of it: the model for the chunk that brings what is held. */
  path: Path;
  carrier: Emission;
}

/** Puts values back into one answer, whole or in chunks, with a restorer for each text in it. */
export class AnswerRestorer {
  private readonly options: AnswerOptions;
  private readonly open = new Map<string, OpenText>();
  /** The names of the tools that are called, by identity: in a stream the name comes first, and once. */
  private readonly tools = new Map<string, string>();

  private readonly signing = new Signing();

  constructor(options: AnswerOptions) {
    this.options = options;
  }

  /** A copy of a whole answer with every value put back. */
  whole(answer: unknown): unknown {
    const restored = walk(answer, this.options.codec.answer, this.visitor(restoreWhole));
    this.remember();
    return restored;
  }

  /** The restored chunk, last; before it what was held of texts that this chunk says are complete. */
  push(chunk: unknown, event?: string): readonly Emission[] {
    const ended: Path[] = [];
    const carried = new Set<OpenText>();
    const visitor = this.visitor((value, restorer, place) => {
      if (!place.isDelta) return restoreWhole(value, restorer);
      const text = this.textAt(place, restorer);
      carried.add(text);
      const isLast = isBelow(ended, place.identity);
      return text.restorer.push(value) + (isLast ? this.finish(text) : '');
    });
    const restored = walk(chunk, this.options.codec.answer, {
      ...visitor,
      ended: (identity) => void ended.push(identity),
    });
    const carrier: Emission = { chunk: restored, event };
    for (const text of carried) text.carrier = carrier;
    return [...this.flush(({ identity }) => isBelow(ended, identity)), carrier];
  }

  /** What was held of every text that is still open. */
  end(): readonly Emission[] {
    this.remember();
    return this.flush(() => true);
  }

  /** @param restore puts values into one string, with a restorer of its own if it is whole */
  private visitor(
    restore: (value: string, restorer: () => Restorer, place: Place) => string,
  ): Visitor {
    const { session, hasTokens } = this.options;
    return {
      name: (name, place) => (this.isKept(place) ? name : session.restore(name)),
      dropped: (value) => (hasTokens ? (Array.isArray(value) ? [] : null) : value),
      string: (value, place) => {
        const { string: kind = 'unknown' } = place.shape;
        if (kind === 'tool' && value !== '') this.tools.set(keyOf(place.identity), value);
        const { isSigned = false, isSignature = false } = place.shape;
        if (isSigned) this.signing.addText(place.identity, value);
        if (isSignature) this.signing.addSignature(place.identity, value);
        if (kind === 'structure' || kind === 'tool' || this.isKept(place)) return value;
        if (kind === 'media' || (kind === 'unknown' && isEncoded(value))) {
          const media = readTextMedia(value, place.mediaType);
          const restorer = (): Restorer => this.restorerFor(place);
          return media?.write(restoreWhole(media.text, restorer)) ?? value;
        }
        return restore(value, () => this.restorerFor(place), place);
      },
    };
  }

  private remember(): void {
    for (const [signature, text] of this.signing.signed()) {
      this.options.signedTexts.set(signature, text);
    }
  }

  /** Whether it goes to a tool that no value may reach. */
  private isKept({ isToolInput, identity }: Place): boolean {
    return isToolInput && !this.options.mayReachTool(this.toolOf(identity));
  }

  /** The name that came at this identity, or around it: a tool's input may be a list. */
  private toolOf(identity: Path): string | undefined {
    const name = this.tools.get(keyOf(identity));
    return name !== undefined || identity.length === 0 ? name : this.toolOf(identity.slice(0, -1));
  }

  private restorerFor({ shape }: Place): Restorer {
    const { session, grammar } = this.options;
    return new JsonRestorer(grammar, session, shape.string === 'json' ? 'json' : 'start');
  }

  private textAt({ identity, path }: Place, restorer: () => Restorer): OpenText {
    const key = keyOf(identity, path);
    const known = this.open.get(key);
    if (known !== undefined) {
      known.path = path;
      return known;
    }
    const carrier: Emission = { chunk: undefined, event: undefined };
    const text: OpenText = { identity, path, restorer: restorer(), carrier };
    this.open.set(key, text);
    return text;
  }

  private finish({ identity, path, restorer }: OpenText): string {
    this.open.delete(keyOf(identity, path));
    return restorer.end();
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

function restoreWhole(value: string, restorerFor: () => Restorer): string {
  const restorer = restorerFor();
  return restorer.push(value) + restorer.end();
}

/** Positions in arrays may differ from chunk to chunk, so only the names of the path tell texts apart. */
function keyOf(identity: Path, path: Path = []): string {
  return JSON.stringify([identity, path.filter((step) => typeof step === 'string')]);
}

function isBelow(parents: readonly Path[], identity: Path): boolean {
  return parents.some((parent) => parent.every((step, index) => step === identity[index]));
}

/**
 * A chunk reduced to one text: the way to it, with the numbers and types that say whose text it is, and the scalars of
 * the whole chunk. Ids, names and roles further down were sent before and are not sent again.
 */
function onlyText(chunk: unknown, [step, ...rest]: Path, text: string, isRoot = true): unknown {
  if (step === undefined) return text;
  if (Array.isArray(chunk)) return [onlyText(chunk[step as number], rest, text, false)];
  return Object.fromEntries(
    (Object.entries(chunk as object) as [string, unknown][])
      .filter(([key, value]) => key === step || staysBeside(key, value, isRoot))
      .map(([key, value]) => [key, key === step ? onlyText(value, rest, text, false) : value]),
  );
}

function staysBeside(key: string, value: unknown, isRoot: boolean): boolean {
  if (key === 'index' || key === 'type' || value === null) return true;
  return isRoot && (!isObject(value) || (Array.isArray(value) && value.length === 0));
}
