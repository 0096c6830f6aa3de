import type { AsyncDetectOptions } from '../detector.ts';
import { DeidError } from '../errors.ts';
import type { Session } from '../session.ts';
import type { Codec } from './codec.ts';
import { isEncoded, isRemote } from './encoded.ts';
import { mapJson } from './json-text.ts';
import { asWords, labelContext } from './label-context.ts';
import { legalName } from './legal-name.ts';
import { describePath } from './path.ts';
import type { StringKind } from './shape.ts';
import { type Place, type Visitor, walk } from './walk.ts';

export type MediaPolicy = 'block' | 'allow';

/** Gives the protected form of a text, whose label says what it is. */
type Protect = (text: string, label?: string) => string;

interface Source {
  readonly text: string;
  readonly context: string;
}

/**
 * A copy of a request with everything protected that its codec does not call structure. All texts are protected
 * together and in a stable order, so that old turns keep their tokens while a conversation grows.
 *
 * @param request JSON data that nobody else can change
 * @throws DeidError `unscannable-content` for media, unless allowed; `invalid-request`; and as `Session.protectAllAsync`
 */
export async function protectRequest(
  request: unknown,
  codec: Codec,
  session: Session,
  media: MediaPolicy,
  options: AsyncDetectOptions,
): Promise<unknown> {
  const sources: Source[] = [];
  const collect: Protect = (text, label) => {
    sources.push({ text, context: labelContext(label) });
    return text;
  };
  walk(request, codec.request, outgoing(codec, media, collect));

  const texts = (await protectAll(sources, session, options)).values();
  // The same walk over the same data asks for the same texts in the same order.
  const take: Protect = () => texts.next().value as string;
  return walk(request, codec.request, outgoing(codec, media, take));
}

async function protectAll(
  sources: readonly Source[],
  session: Session,
  options: AsyncDetectOptions,
): Promise<readonly string[]> {
  const together = sources.map(({ context, text }) => context + text);
  const found = await session.protectAllAsync(together, options);
  const texts = sources.map(({ context }, index) => {
    const text = found[index] as string;
    return text.startsWith(context) ? text.slice(context.length) : null;
  });
  if (!texts.includes(null)) return texts as string[];

  // An identifier reached into the context: there the text has to do without it.
  const bare = sources.filter((_, index) => texts[index] === null).map(({ text }) => text);
  const again = (await session.protectAllAsync(bare, options)).values();
  return texts.map((text) => text ?? (again.next().value as string));
}

function outgoing(codec: Codec, media: MediaPolicy, protect: Protect): Visitor {
  /** Text that is JSON is protected literal by literal, for escapes such as `\n` hide words from detectors. */
  function protectText(text: string, stays: 'json' | 'text', label?: string): string {
    if (text === '') return text;
    const json = mapJson(text, stays, ({ value, isString, isName, label: name }) =>
      isString && !isName ? protectText(value, 'text', name) : protect(value, name),
    );
    return json ?? protect(text, label);
  }

  function protectName(name: string): string {
    const direct = legalName(name, protect(name));
    const words = asWords(name);
    if (words === name) return direct;
    // Underscores hide a name from detectors that read prose.
    const inWords = protect(words);
    return direct === name && inWords !== words ? legalName(name, inWords) : direct;
  }

  function protectMedia(value: string, { path }: Place): string {
    if (media === 'block') {
      const where = describePath(path, codec.request);
      throw new DeidError('unscannable-content', `cannot be read as text: ${where}`);
    }
    return isRemote(value) ? protect(value) : value;
  }

  const protectors: Readonly<Record<StringKind, (value: string, place: Place) => string>> = {
    structure: (value) => value,
    media: protectMedia,
    name: protectName,
    text: (value) => protectText(value, 'text'),
    reply: (value) => protectText(value, 'text'),
    json: (value) => protectText(value, 'json'),
    unknown: (value, place) =>
      isEncoded(value) ? protectMedia(value, place) : protectText(value, 'text', place.label),
  };

  return {
    name: (name) => protect(name),
    string: (value, place) => protectors[place.kind](value, place),
  };
}
