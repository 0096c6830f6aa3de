import { DeidError } from '../errors.ts';
import type { Codec } from './codec.ts';
import { isEncoded } from './encoded.ts';
import { describePath } from './path.ts';
import { MEDIA_KINDS, type MediaKind } from './shape.ts';
import { readTextMedia } from './text-media.ts';
import { isObject, type Path, type Place, propertyOf, walk } from './walk.ts';

/** What is known of a part with media in it. */
export interface MediaInfo {
  readonly kind: MediaKind;
  /** Where it stands in the request, such as `messages[0].content[1].image_url.url`. */
  readonly path: string;
  /** What the request says that it is: a media type, a format, a file name. */
  readonly mediaType: string | undefined;
}

/**
 * Gives what is sent in the place of a part with media in it: the part with other bytes, or a part that is text, which is
 * then protected like any text. Its media is sent as it gave it. What it throws, the call throws.
 */
export type MediaHandler = (part: unknown, info: MediaInfo) => unknown;

/**
 * - `block`: the request is refused
 * - `allow`: sent as it is, its URL protected like text
 * - `drop`: a text says in its place that something was left out
 */
export type MediaPolicy = 'block' | 'allow' | 'drop' | MediaHandler;

export type MediaPolicies = MediaPolicy | Readonly<Partial<Record<MediaKind, MediaPolicy>>>;

const POLICIES: ReadonlySet<unknown> = new Set(['block', 'allow', 'drop']);
/** What stands in the place of media that was dropped. */
export const MEDIA_NOTES: Readonly<Record<MediaKind, string>> = {
  image: '(An image was left out here.)',
  audio: '(A sound recording was left out here.)',
  video: '(A video was left out here.)',
  file: '(A file was left out here.)',
};
const DATA_URL_KIND = /^data:(image|audio|video)\//i;

/** @throws DeidError `invalid-option` */
export function assertMediaPolicies(policies: MediaPolicies): void {
  const all = isObject(policies) ? Object.entries(policies) : [['file', policies] as const];
  for (const [kind, policy] of all) {
    const isKnown = typeof policy === 'function' || POLICIES.has(policy);
    if (!isKnown || !MEDIA_KINDS.includes(kind as MediaKind)) {
      throw new DeidError('invalid-option', `not a policy for media: ${kind}`);
    }
  }
}

interface Found {
  /** What goes as a whole: the part around the media, or the string itself where there is none. */
  readonly target: Path;
  readonly policy: MediaHandler;
  readonly info: MediaInfo;
}

/**
 * The request with its media as the policies say. Media that is text is left to the protection of texts.
 *
 * @throws DeidError `unscannable-content` that names the path, for media that is blocked
 */
export async function admitMedia(
  request: unknown,
  codec: Codec,
  policies: MediaPolicies,
): Promise<unknown> {
  const found: Found[] = [];
  const drop: MediaHandler = (part, { kind }) => textPart(part, MEDIA_NOTES[kind], codec);
  const look = (value: string, place: Place): string => {
    if (!isMedia(value, place)) return value;
    const kind = kindOf(value, place);
    const policy = typeof policies === 'object' ? (policies[kind] ?? 'block') : policies;
    const path = describePath(place.path, request, codec.request);
    if (policy === 'block') {
      throw new DeidError('unscannable-content', `cannot be read as text: ${path}`);
    }
    const target = place.part ?? place.path;
    const info: MediaInfo = { kind, path, mediaType: place.mediaType };
    if (policy !== 'allow') found.push({ target, policy: policy === 'drop' ? drop : policy, info });
    return value;
  };
  walk(request, codec.request, { string: look, name: (name) => name });

  const parts = new Map(found.map((each) => [JSON.stringify(each.target), each]));
  let admitted = request;
  for (const { target, policy, info } of parts.values()) {
    const part = target.reduce((value, step) => propertyOf(value, String(step)), request);
    // oxlint-disable-next-line no-await-in-loop -- parts are few, and a handler may not expect to run twice at once
    admitted = replaceAt(admitted, target, await policy(part, info));
  }
  return admitted;
}

function isMedia(value: string, { shape, mediaType }: Place): boolean {
  const { string: kind = 'unknown' } = shape;
  const mayBe = kind === 'media' || (kind === 'unknown' && isEncoded(value));
  return mayBe && readTextMedia(value, mediaType) === null;
}

function kindOf(value: string, { shape, mediaType }: Place): MediaKind {
  const said = DATA_URL_KIND.exec(shape.media === undefined ? `data:${mediaType}` : '')?.[1];
  const own = DATA_URL_KIND.exec(value)?.[1];
  return shape.media ?? ((own ?? said)?.toLowerCase() as MediaKind | undefined) ?? 'file';
}

function textPart(part: unknown, text: string, { textType = 'text' }: Codec): unknown {
  if (!isObject(part)) return text;
  return 'type' in part ? { type: textType, text } : { text };
}

function replaceAt(value: unknown, [step, ...rest]: Path, replacement: unknown): unknown {
  if (step === undefined) return replacement;
  const replaced = replaceAt(propertyOf(value, String(step)), rest, replacement);
  return Array.isArray(value)
    ? value.with(step as number, replaced)
    : { ...(value as object), [step]: replaced };
}
