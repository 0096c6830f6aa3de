import type { SafeHarborLabel } from 'deid-core';
import type { Add, Cell } from './cells.ts';

/** Which components of a field, separated by `^`, are the identifier: from the first to the last one, counted from 0. */
interface Part {
  readonly label: SafeHarborLabel;
  readonly first: number;
  readonly last: number;
}

const WHOLE = 9;
const id = (label: SafeHarborLabel): readonly Part[] => [{ label, first: 0, last: 0 }];
const whole = (label: SafeHarborLabel): readonly Part[] => [{ label, first: 0, last: WHOLE }];
/** XPN: family, given, middle. */
const PERSON = [{ label: 'NAME', first: 0, last: 2 }] as const;
/** XCN: number, family, given, middle. */
const STAFF = [
  { label: 'ID', first: 0, last: 0 },
  { label: 'NAME', first: 1, last: 3 },
] as const;
/** XAD: street, second line, city; state, code. */
const ADDRESS = [{ label: 'ADDRESS', first: 0, last: 4 }] as const;
/** PL: the fourth component is the house, those before it point of care, room and bed. */
const HOUSE = [{ label: 'FACILITY', first: 3, last: 3 }] as const;

/** Fields of the segments of HL7 version 2 that identify, by their number (HL7 2.5.1, chapters 2, 3, 4 and 6). */
const SEGMENTS: Readonly<Record<string, Readonly<Record<number, readonly Part[]>>>> = {
  MSH: { 4: whole('FACILITY'), 6: whole('FACILITY'), 7: id('DATE'), 10: id('ID') },
  EVN: { 2: id('DATE'), 5: STAFF, 6: id('DATE') },
  PID: {
    2: id('ID'),
    3: id('MRN'),
    4: id('ID'),
    5: PERSON,
    6: PERSON,
    7: id('DATE'),
    9: PERSON,
    11: ADDRESS,
    12: id('LOCATION'),
    13: whole('PHONE'),
    14: whole('PHONE'),
    18: id('ACCOUNT'),
    19: id('SSN'),
    20: id('LICENSE'),
    21: id('ID'),
    23: whole('LOCATION'),
    29: id('DATE'),
  },
  NK1: {
    2: PERSON,
    4: ADDRESS,
    5: whole('PHONE'),
    6: whole('PHONE'),
    16: id('DATE'),
    30: PERSON,
    37: id('SSN'),
  },
  PV1: {
    3: HOUSE,
    7: STAFF,
    8: STAFF,
    9: STAFF,
    17: STAFF,
    19: id('ID'),
    44: id('DATE'),
    45: id('DATE'),
    52: STAFF,
  },
  GT1: {
    2: id('ACCOUNT'),
    3: PERSON,
    5: ADDRESS,
    6: whole('PHONE'),
    7: whole('PHONE'),
    8: id('DATE'),
    12: id('SSN'),
  },
  IN1: {
    7: whole('PHONE'),
    8: id('HEALTH_PLAN'),
    16: PERSON,
    18: id('DATE'),
    19: ADDRESS,
    36: id('HEALTH_PLAN'),
    49: id('HEALTH_PLAN'),
  },
  ORC: { 2: id('ID'), 3: id('ID'), 9: id('DATE'), 12: STAFF, 15: id('DATE') },
  OBR: {
    2: id('ID'),
    3: id('ID'),
    7: id('DATE'),
    10: STAFF,
    14: id('DATE'),
    16: STAFF,
    22: id('DATE'),
  },
  OBX: { 14: id('DATE'), 16: STAFF },
};
const SEGMENT_NAME = 3;
const FEWEST_DATE_DIGITS = 6;

/** Values of a message in HL7 version 2, by their place in it. */
export function messageFields(text: string, lines: readonly Cell[], add: Add): void {
  for (const line of lines) {
    if (text.charAt(line.start + SEGMENT_NAME) !== '|') continue;
    const name = text.slice(line.start, line.start + SEGMENT_NAME);
    const segment = SEGMENTS[name];
    if (segment === undefined) continue;
    // The first separator of a header is itself its first field.
    segmentFields(text, line, segment, name === 'MSH' ? 1 : 0, add);
  }
}

function segmentFields(
  text: string,
  line: Cell,
  segment: (typeof SEGMENTS)[string],
  shift: number,
  add: Add,
): void {
  for (const [place, field] of splitAt(text, line, '|').entries()) {
    const parts = segment[place + shift];
    if (parts === undefined || field.start === field.end) continue;
    for (const repetition of splitAt(text, field, '~')) {
      const components = splitAt(text, repetition, '^');
      for (const { label, first, last } of parts) {
        const filled = components.slice(first, last + 1).filter(({ start, end }) => end > start);
        const end = filled.at(-1)?.end;
        const start = filled[0]?.start;
        if (start === undefined || end === undefined) continue;
        if (label === 'DATE' && end - start < FEWEST_DATE_DIGITS) continue;
        add({ start, end, name: { label, isWeak: false, isVague: false } });
      }
    }
  }
}

function splitAt(text: string, { start, end }: Cell, separator: string): readonly Cell[] {
  const cells: Cell[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charAt(at) !== separator) continue;
    cells.push({ start: from, end: at });
    from = at + 1;
  }
  cells.push({ start: from, end });
  return cells;
}
