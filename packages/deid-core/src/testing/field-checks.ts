import { MEDIA_NOTES } from '../chat/media.ts';
import { MEDIA_KINDS, type MediaKind } from '../chat/shape.ts';
import { assertSame, type Check } from './check.ts';
import type { CodecSamples, FieldKind } from './codec-samples.ts';
import { dataWith, describedAs, type FieldPath, merged } from './field-path.ts';
import type { Given } from './given.ts';
import { SAMPLE } from './sample-values.ts';
import { JSON_ANSWER, TEXT_ANSWER } from './spoken.ts';

/** Long enough to be taken for encoded bytes wherever text is not expected, and longer than any limit. */
const LONG = 'x'.repeat(600);
const URL_OF_MEDIA = 'https://example.com/scan';
const SETTINGS = { [SAMPLE.name]: [{ [SAMPLE.name]: SAMPLE.name }, SAMPLE.number] };

/** What is sent in the place of a value, for each kind of field. */
const REQUEST_PROBES: Readonly<
  Record<Exclude<FieldKind, MediaKind>, readonly [value: unknown, sent: unknown]>
> = {
  text: [SAMPLE.number + LONG, `[MRN_1]${LONG}`],
  limited: [`${SAMPLE.number} ${LONG}`, '[MRN_1]'],
  json: [
    JSON.stringify({ a: SAMPLE.name, b: SAMPLE.number }),
    JSON.stringify({ a: '[NAME_1]', b: '[MRN_1]' }),
  ],
  name: [SAMPLE.name, 'NAME_1'],
  structure: [SAMPLE.name, SAMPLE.name],
  settings: [SETTINGS, SETTINGS],
  schema: [
    { enum: [SAMPLE.name, SAMPLE.number], properties: { [SAMPLE.name]: {} } },
    { enum: ['[NAME_1]', '[MRN_1]'], properties: { [SAMPLE.name]: {} } },
  ],
  dropped: [[SAMPLE.name], ['[NAME_1]']],
};

type Probe = readonly [said: unknown, got: unknown];

const AS_TEXT: readonly Probe[] = [TEXT_ANSWER, JSON_ANSWER];
const STAYS: readonly Probe[] = [['[NAME_1]', '[NAME_1]']];
const SETTINGS_ANSWER = { '[NAME_1]': ['[NAME_1]'] };

/** What the caller gets in the place of what the model said. */
const ANSWER_PROBES: Readonly<Record<FieldKind, readonly Probe[]>> = {
  text: AS_TEXT,
  limited: AS_TEXT,
  name: AS_TEXT,
  // That a string alone is JSON, only a codec can know.
  json: [JSON_ANSWER, ['"[NAME_2]"', JSON.stringify(SAMPLE.quoted)]],
  structure: STAYS,
  settings: [[SETTINGS_ANSWER, SETTINGS_ANSWER]],
  image: STAYS,
  audio: STAYS,
  video: STAYS,
  file: STAYS,
  schema: [[{ const: '[NAME_1]' }, { const: SAMPLE.name }]],
  dropped: [[[{ token: '[NAME' }], []]],
};

export function requestCheck(
  given: Given,
  kind: Exclude<FieldKind, MediaKind>,
  path: FieldPath,
): Check {
  const [value, expected] = REQUEST_PROBES[kind];
  return {
    name: `request: ${path} is ${kind}`,
    run: async () => assertSame(await given.sent(dataWith(path, value)), dataWith(path, expected)),
  };
}

export function isMediaKind(kind: FieldKind): kind is MediaKind {
  return (MEDIA_KINDS as readonly FieldKind[]).includes(kind);
}

export function mediaCheck(given: Given, kind: MediaKind, path: FieldPath): Check {
  // One says that it is of another kind, which a codec knows better.
  const other = kind === 'image' ? 'audio' : 'image';
  const requests = [URL_OF_MEDIA, `data:${other}/x;base64,AAAA`].map((url) => dataWith(path, url));
  const others = MEDIA_KINDS.filter((each) => each !== kind);
  const blocked = Object.fromEntries(others.map((each) => [each, 'allow']));
  return {
    name: `request: ${path} is ${kind}`,
    async run() {
      for (const request of requests) {
        // oxlint-disable no-await-in-loop -- the first that fails is the one to show
        assertSame(
          await given.sent(request, blocked),
          `cannot be read as text: ${describedAs(path)}`,
        );
        assertSame(await given.sent(request, { [kind]: 'allow' }), request);
        assertSame(await given.sent(request, 'drop'), withoutMedia(given, path, MEDIA_NOTES[kind]));
        // oxlint-enable no-await-in-loop
      }
    },
  };
}

/** A request whose media was dropped: a text in the place of the part around it, or else of itself. */
function withoutMedia({ codec, samples }: Given, path: FieldPath, note: string): unknown {
  const part = samples.parts?.find(
    (each) => path.startsWith(each) && /^[.([]/.test(path.slice(each.length)),
  );
  if (part === undefined) return dataWith(path, note);
  const isTyped = path.startsWith('(', part.length);
  return dataWith(part, isTyped ? { type: codec.textType ?? 'text', text: note } : { text: note });
}

export function textMediaCheck(
  given: Given,
  { data, type }: NonNullable<CodecSamples['typed']>[number],
): Check {
  const request = (text: string): unknown =>
    merged(dataWith(type, 'notes.csv'), dataWith(data, btoa(text)));
  return {
    name: `request: ${data} is text when ${type} says so`,
    run: async () => assertSame(await given.sent(request(SAMPLE.name)), request('[NAME_1]')),
  };
}

/** Written the wrong way round, each text comes before the next one all the same. */
export function orderChecks(given: Given): readonly Check[] {
  const { order = [] } = given.samples;
  return order.slice(1).map((later, index) => {
    const earlier = order[index] as FieldPath;
    const request = (first: string, second: string): unknown =>
      merged(dataWith(later, second), dataWith(earlier, first));
    return {
      name: `request: ${earlier} comes before ${later}`,
      async run() {
        const sent = await given.sent(request(SAMPLE.name, SAMPLE.quoted));
        assertSame(sent, request('[NAME_1]', '[NAME_2]'));
      },
    };
  });
}

export function answerCheck(given: Given, kind: FieldKind, path: FieldPath): Check {
  return {
    name: `answer: ${path} is ${kind}`,
    async run() {
      for (const [said, got] of ANSWER_PROBES[kind]) {
        // oxlint-disable-next-line no-await-in-loop -- the first that fails is the one to show
        assertSame(await given.answered(dataWith(path, said)), dataWith(path, got));
      }
    },
  };
}

export function toolCheck(
  given: Given,
  { input, name }: CodecSamples['toolInputs'][number],
): Check {
  const answerTo = (tool: string, text: string): unknown => {
    const named = name === undefined ? {} : dataWith(name, tool);
    // In the order that a codec cannot rely on.
    return merged(dataWith(input, text), named);
  };
  const restore = ['find'];
  return {
    name: `answer: ${input} goes to a tool`,
    async run() {
      const answer = answerTo('find', '"[NAME_1]"');
      const restored = answerTo('find', `"${SAMPLE.name}"`);
      assertSame(await given.answered(answer), restored);
      assertSame(await given.answered(answer, { tools: { restore: false } }), answer);
      const other = answerTo('other', '"[NAME_1]"');
      assertSame(await given.answered(other, { tools: { restore } }), other);
      if (name === undefined) return;
      assertSame(await given.answered(answer, { tools: { restore } }), restored);
    },
  };
}
