import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildEngine } from './build-engine.ts';
import type { OperatorName } from './engine-settings.ts';
import { SURROGATE_MAKERS } from './surrogate-makers.ts';

const KEY = new Uint8Array(32).fill(1);
const engineOf = (policy: Readonly<Record<string, OperatorName>>, key = KEY) =>
  buildEngine({ preset: 'safe-harbor', policy, lean: 'balanced', allow: [], known: [] }, key);

function protect(text: string, subject = '', key = KEY): string {
  const session = engineOf({ '*': 'surrogate' }, key).session();
  const [edits = []] = session.protectSegments([{ text, segments: [{ start: 0, text }] }], {
    subject,
  });
  let made = '';
  let at = 0;
  for (const { start, end, text: replacement } of edits[0] ?? []) {
    made += text.slice(at, start) + replacement;
    at = end;
  }
  return made + text.slice(at);
}

const NOTE =
  'Patient: Maria Delgado, SSN 536-22-8714, MRN 4471902, of 12 Elm Street, Austin, TX 78701. ' +
  'Seen on 03/14/2024 at Harborview Medical Center; call (212) 555-0142 or maria@clinic.com. Mrs. DELGADO agreed.';

describe('surrogates', () => {
  test('look like what they stand for, and hold nothing of it', () => {
    const made = protect(NOTE);
    for (const value of [
      'Maria',
      'Delgado',
      'DELGADO',
      '536',
      '4471902',
      'Elm',
      '03/14/2024',
      'Harborview',
      '0142',
      'clinic.com',
    ]) {
      expect(made).not.toContain(value);
    }
    expect(made).toMatch(
      /^Patient: [A-Z][a-z]+ [A-Z][a-z]+, SSN 9\d\d-[0-4]\d-\d{4}, MRN \d{7}, of \d+ /,
    );
    expect(made).toMatch(/Seen on \d\d\/\d\d\/202[345] at /);
    expect(made).toMatch(/call \([2-9]\d\d\) 555-01\d\d or \w+@example\.org/);
  });

  test('are the same person in every mention', () => {
    const family = /^Patient: \w+ (\w+)/.exec(protect(NOTE))?.[1];
    expect(protect(NOTE)).toContain(`Mrs. ${family?.toUpperCase()} agreed`);
  });

  test('are the same for one patient, and others for another patient or key', () => {
    expect(protect(NOTE, 'p1')).toBe(protect(NOTE, 'p1'));
    expect(protect(NOTE, 'p1')).not.toBe(protect(NOTE, 'p2'));
    expect(protect(NOTE)).not.toBe(protect(NOTE, '', new Uint8Array(32).fill(2)));
  });

  test.each([
    ['Mr. Oscar de la Cruz came.', /^Mr\. [A-Z][a-z]+ [A-Z][a-z]+ came\.$/],
    ['Ms. Van Buren came.', /^Ms\. [A-Z][a-z]+ came\.$/],
    ['Patient: Maria Del Rio', /^Patient: [A-Z][a-z]+ [A-Z][a-z]+$/],
  ])('keep no particle of %s', (text, made) => {
    expect(protect(text)).toMatch(made);
    expect(protect(text)).not.toMatch(/\b(?:de|la|van|del)\b/i);
  });

  test('see one word around a soft hyphen, and a name in a particle alone', () => {
    const made = (value: string) =>
      SURROGATE_MAKERS['NAME']?.(value, { pick: (_, key) => `<${key}>`, number: () => 0 });
    expect(made('Del\u00ADgado')).toBe('<delgado>');
    expect(made('Van')).toBe('<van>');
    expect(made('Dr. Ana von der Linde-De Jr.')).toBe('Dr. <ana> <linde de> Jr.');
  });

  test('of a UUID are hexadecimal', () => {
    const uuid = '61EBE359-bfdc-4613-8bf2-c5e300945f0a';
    const made = protect(`Patient: Maria Delgado\nPatient ID: ${uuid}`);
    expect(made).not.toContain(uuid);
    expect(made).toMatch(/ID: [\dA-F]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  });

  // Fails when a maker draws what the text has already.
  test('are never a real value of the document', () => {
    const names = ['Avery', 'Blake', 'Casey', 'Devon', 'Ellis', 'Finley'];
    fc.assert(
      fc.property(
        fc.shuffledSubarray(names, { minLength: 2 }),
        fc.string({ maxLength: 3 }),
        (present, subject) => {
          const text = present.map((name) => `Mr. ${name} Delgado spoke.`).join(' ');
          const made = protect(text, subject);
          for (const name of present) expect(made).not.toContain(name);
        },
      ),
      { numRuns: 300 },
    );
  });
});

test('without a key nothing keyed is made', () => {
  expect(() =>
    buildEngine(
      { preset: 'safe-harbor', policy: { '*': 'hash' }, lean: 'balanced', allow: [], known: [] },
      null,
    )
      .session()
      .protect('Patient: Maria Delgado'),
  ).toThrow(expect.objectContaining({ code: 'operator-failed' }));
});
