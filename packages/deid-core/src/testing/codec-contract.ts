import type { Codec } from '../chat/codec.ts';
import { JSON_SCHEMA } from '../chat/json-schema.ts';
import type { Shape } from '../chat/shape.ts';
import { assert, assertSame, type Check, type CheckOptions, runChecks } from './check.ts';
import type { CodecSamples, FieldKind, FieldTable } from './codec-samples.ts';
import {
  answerCheck,
  isMediaKind,
  mediaCheck,
  orderChecks,
  requestCheck,
  textMediaCheck,
  toolCheck,
} from './field-checks.ts';
import { dataWith, type FieldPath, fieldsOf, isSettings } from './field-path.ts';
import { Given } from './given.ts';
import { SAMPLE, SAMPLE_VALUES } from './sample-values.ts';
import { signedCheck } from './signed-check.ts';
import { interleave, streamCheck, wholeCheck } from './stream-checks.ts';

/**
 * Checks a codec against what every codec has to do: each field is protected and restored as what it is, structure stays,
 * what nobody knows is protected, what a model repeats comes back as it was, and streams may be cut anywhere. Samples
 * should come from the documentation of the format, so that what the codec forgot is missed here.
 *
 * @throws Error `contract broken` with the name of the check and a cause, unless `options.test` takes each check
 */
export function testCodec(
  codec: Codec,
  samples: CodecSamples,
  options: CheckOptions = {},
): Promise<void> {
  return runChecks(codecChecks(codec, samples), options);
}

/** The checks of `testCodec`, to be run one by one. */
export function codecChecks(codec: Codec, samples: CodecSamples): readonly Check[] {
  const given = new Given(codec, samples);
  return [
    ...rows(samples.request).map(({ kind, path }) =>
      isMediaKind(kind) ? mediaCheck(given, kind, path) : requestCheck(given, kind, path),
    ),
    ...(samples.typed ?? []).map((media) => textMediaCheck(given, media)),
    ...orderChecks(given),
    ...rows(samples.answer).map(({ kind, path }) => answerCheck(given, kind, path)),
    ...samples.toolInputs.map((tool) => toolCheck(given, tool)),
    ...samples.streams.map((stream) => streamCheck(given, stream)),
    ...samples.requests.map((request, index) => echoCheck(given, request, index)),
    ...(samples.wholeInStreams ?? []).map((path) => wholeCheck(given, path)),
    ...(samples.signed ?? []).map((signed) => signedCheck(given, signed)),
    { name: 'streams that interleave are kept apart', run: () => interleave(given) },
    { name: 'what nobody knows is protected', run: () => protectsUnknown(given) },
    listCheck('request', codec.request, samples.request),
    listCheck('answer', codec.answer, samples.answer),
  ];
}

function echoCheck(given: Given, request: object, index: number): Check {
  return {
    name: `request ${index + 1}: nothing leaves, and what a model repeats comes back`,
    async run() {
      let body = '';
      const call = given.wrap((sent) => {
        body = JSON.stringify(sent);
        return given.samples.echo(sent as object);
      });
      const seen = await call(request);
      for (const value of SAMPLE_VALUES) {
        assert(!body.includes(JSON.stringify(value).slice(1, -1)), `sent: ${body}`);
      }
      assertSame(seen, given.samples.echo(request));
    },
  };
}

async function protectsUnknown(given: Given): Promise<void> {
  const unheardOf = { unheard_of: [{ [SAMPLE.name]: SAMPLE.name, mrn: SAMPLE.number }] };
  const sent = { unheard_of: [{ '[NAME_1]': '[NAME_1]', mrn: '[MRN_1]' }] };
  assertSame(await given.sent(unheardOf), sent);
  for (const path of objectsIn(given.codec.request)) {
    // oxlint-disable-next-line no-await-in-loop -- the first path that fails is the one to show
    assertSame(await given.sent(dataWith(path, unheardOf)), dataWith(path, sent));
  }
}

/** What the codec knows and the samples do not, and the other way round. */
function listCheck(side: 'request' | 'answer', shape: Shape, table: FieldTable): Check {
  // Only an answer spells tokens out.
  const isAsked = ({ kind }: { readonly kind: FieldKind }): boolean =>
    side === 'answer' || kind !== 'dropped';
  return {
    name: `${side}: the samples list every field of the codec, as what it is`,
    run() {
      const known = fieldsOf(shape).map(([path, field]) => ({ path, kind: kindOf(field) }));
      const [ours, theirs] = [known, rows(table)].map((fields) =>
        fields.filter(isAsked).map(({ path, kind }) => `${path}: ${kind}`),
      ) as [string[], string[]];
      assertSame(without(ours, theirs), []);
      assertSame(without(theirs, ours), []);
    },
  };
}

function kindOf(shape: Shape): FieldKind {
  if (shape === JSON_SCHEMA) return 'schema';
  if (shape.isDropped === true) return 'dropped';
  const { string: kind = 'unknown', media = 'file', maxLength } = shape;
  switch (kind) {
    case 'media':
      return media;
    case 'text':
    case 'unknown':
      return maxLength === undefined ? 'text' : 'limited';
    case 'structure':
    case 'tool':
      return isSettings(shape) ? 'settings' : 'structure';
    default:
      return kind;
  }
}

/** The objects of the protocol: places where an unknown property may turn up. */
function objectsIn(shape: Shape): readonly FieldPath[] {
  const paths = fieldsOf(shape)
    .map(([path]) => path.slice(0, Math.max(0, path.lastIndexOf('.'))))
    .filter((path) => path !== '' && !path.endsWith(')'));
  return [...new Set(paths)];
}

function without(list: readonly string[], other: readonly string[]): readonly string[] {
  const known = new Set(other);
  return list.filter((each) => !known.has(each));
}

function rows(table: FieldTable): readonly { kind: FieldKind; path: FieldPath }[] {
  return Object.entries(table).flatMap(([kind, paths]) =>
    paths.map((path) => ({ kind: kind as FieldKind, path })),
  );
}
