import { createDocument } from 'deid-core';
import { expect, test } from 'vitest';
import { judge } from '../src/detectors/name/chain.ts';
import { nameEvidence, WEIGHT_COUNT } from '../src/detectors/name/evidence.ts';
import { NETWORK_SCALE, networkOf, readAgain } from '../src/detectors/name/network.ts';
import { decodeWeights } from '../src/detectors/name/weights.ts';
import { encodeWeights } from './encode-weights.ts';
import { exampleOf } from './example.ts';
import { Readings } from './network.ts';
import { seeded } from './random.ts';

/** Who and what there is by one word before and one behind it: neither of them tells alone. */
const TEXTS = [
  ['Okonkwo (nurse) called', true],
  ['Okonkwo (nurse) swelled', false],
  ['Okonkwo (skin) called', false],
  ['Okonkwo (skin) swelled', true],
] as const;

/** Few texts need large steps. */
const TIMES = 5000;
const STEP = 0.01;

test('a network learns what two words around a name say together', () => {
  /** Everything is even to these. */
  const evidence = new Float32Array(WEIGHT_COUNT);
  const readings = new Readings();
  const examples = TEXTS.map(([text, isName]) =>
    exampleOf({
      source: '',
      text,
      names: isName ? [[0, 7]] : [],
      isExhaustive: true,
      fold: 0,
    }),
  );
  for (let time = 0; time < TIMES; time++)
    for (const example of examples) readings.add(example, evidence);
  const learned = readings.learn(seeded(1), { step: STEP });
  const network = networkOf(decodeWeights(encodeWeights(learned, NETWORK_SCALE)));
  const guesses = TEXTS.map(([text]) => {
    const document = createDocument(text);
    return readAgain(document, judge(document.derive(nameEvidence), evidence), network)[0];
  });
  expect(guesses.map((guess) => (guess ?? 0) > 0.5)).toEqual(TEXTS.map(([, isName]) => isName));
}, 60_000);
