import type { AsyncDetectOptions } from '../detector.ts';
import type { Session } from '../session.ts';
import type { TokenGrammar } from '../token/grammar.ts';
import { findLookAlikes } from '../token/look-alikes.ts';
import type { Codec } from './codec.ts';
import { isEncoded, isRemote } from './encoded.ts';
import { mapJson } from './json-text.ts';
import { asWords, labelContext } from './label-context.ts';
import { legalLength, legalName } from './legal-text.ts';
import type { StringKind } from './shape.ts';
import { type SignedTexts, Signing } from './signed-texts.ts';
import { readTextMedia } from './text-media.ts';
import { type Place, type Visitor, walk } from './walk.ts';

/** Gives the protected form of a text, whose label says what it is. */
type Protect = (text: string, label?: string) => string;

export interface ProtectContext {
  readonly codec: Codec;
  readonly session: Session;
  /** That of the session's tokens. */
  readonly grammar: TokenGrammar;
  /** What the service signed, to be given back as it came. */
  readonly signedTexts: SignedTexts;
}

interface Source {
  readonly text: string;
  readonly context: string;
}

/**
 * A copy of a request with everything protected that its codec does not call structure. All texts are protected
 * together and in a stable order, so that old turns keep their tokens while a conversation grows. Media that is no text
 * stays, but its URL is protected.
 *
 * @param request JSON data that nobody else can change
 * @throws DeidError `invalid-request`, and as `Session.protectAllAsync`
 */
export async function protectRequest(
  request: unknown,
  context: ProtectContext,
  options: AsyncDetectOptions,
): Promise<unknown> {
  const { codec, session } = context;
  const sources: Source[] = [];
  const collect: Protect = (text, label) => {
    sources.push({ text, context: labelContext(label) });
    return text;
  };
  walk(request, codec.request, outgoing(collect, context));

  const texts = (await protectAll(sources, session, options)).values();
  // The same walk over the same data asks for the same texts in the same order.
  const take: Protect = () => texts.next().value as string;
  return walk(request, codec.request, outgoing(take, context));
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

function outgoing(protect: Protect, { grammar, session, signedTexts }: ProtectContext): Visitor {
  const signing = new Signing();

  /** A property or a tool called `date_1` must not be taken for a token when the model says it: its session is to know. */
  function keep(text: string): string {
    if (findLookAlikes(text, grammar).length > 0) protect(text);
    return text;
  }

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

  function protectMedia(value: string, { mediaType }: Place): string {
    const media = readTextMedia(value, mediaType);
    if (media !== null) return media.write(protectText(media.text, 'text'));
    return isRemote(value) ? protect(value) : value;
  }

  /** What the service signed, if it says what the caller was given: then it holds nothing that the service has not said. */
  function asSigned(value: string, { identity }: Place): string | undefined {
    const original = signedTexts.get(signing.signatureOf(identity) ?? '');
    return original !== undefined && session.restore(original) === value ? original : undefined;
  }

  const protectors: Readonly<Record<StringKind, (value: string, place: Place) => string>> = {
    structure: keep,
    tool: keep,
    media: protectMedia,
    name: protectName,
    text: (value) => protectText(value, 'text'),
    json: (value) => protectText(value, 'json'),
    unknown: (value, place) =>
      isEncoded(value) ? protectMedia(value, place) : protectText(value, 'text', place.label),
  };

  return {
    name: (name) => protect(name),
    stays: keep,
    string(value, place) {
      const { string: kind = 'unknown', maxLength, isSigned, isSignature } = place.shape;
      if (isSignature === true) signing.addSignature(place.identity, value);
      const found = protectors[kind](value, place);
      if (isSigned === true) return asSigned(value, place) ?? found;
      const separator = kind === 'name' ? '-' : ' ';
      return maxLength === undefined
        ? found
        : legalLength(value, found, maxLength, separator, grammar);
    },
    // A number has no room for a token, so it becomes a string.
    number(value, { label }) {
      const text = String(value);
      const found = protect(text, label);
      return found === text ? value : found;
    },
  };
}
