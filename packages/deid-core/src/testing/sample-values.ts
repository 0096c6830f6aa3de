import { createEngine, type Engine } from '../engine.ts';

/** Invented identifiers, found wherever they stand: what samples are written with. */
export const SAMPLE = {
  name: 'Maria Delgado',
  /** Has to be escaped in JSON. */
  quoted: 'Rosa "Rosie" Okafor\nLee',
  number: 4471902,
} as const;

export const SAMPLE_VALUES: readonly string[] = Object.values(SAMPLE).map(String);

/** `[NAME_1]` is `SAMPLE.name` and `[NAME_2]` is `SAMPLE.quoted` after a text that names them in this order. */
export const SAMPLE_TEXT: string = `${SAMPLE.name}, ${SAMPLE.quoted}`;

export const sampleEngine: Engine = createEngine({
  detectors: [
    literalDetector('NAME', [SAMPLE.name, SAMPLE.quoted]),
    literalDetector('MRN', [String(SAMPLE.number)]),
  ],
});

function literalDetector(
  label: string,
  values: readonly string[],
): Parameters<typeof createEngine>[0]['detectors'][number] {
  return {
    id: `sample-${label}`,
    labels: [label],
    detect: ({ text }) =>
      values.flatMap((value) =>
        startsOf(text, value).map((start) => ({
          start,
          end: start + value.length,
          label,
          score: 1,
        })),
      ),
  };
}

function startsOf(text: string, value: string): readonly number[] {
  const starts: number[] = [];
  for (let at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + value.length)) {
    starts.push(at);
  }
  return starts;
}
