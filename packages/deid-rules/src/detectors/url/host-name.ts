import { latePattern } from '../../evidence/late-pattern.ts';

/** RFC 1035, 2.3.4: a label has at most 63 characters. Internationalised labels are read as people write them. */
const LABEL = latePattern('[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})', 'uy');
const TOP_LEVEL = latePattern('^\\p{L}{2,24}$', 'u');
/** More labels than any host name that somebody writes down. */
const MAX_LABELS = 8;

/** The labels of `www.example.org`, from left to right. */
export interface HostName {
  readonly end: number;
  readonly labels: readonly string[];
}

/** The longest host name of two labels or more that starts at `from` and ends in letters; undefined when none does. */
export function hostNameAt(text: string, from: number): HostName | undefined {
  const pattern = LABEL();
  const labels: string[] = [];
  let found: HostName | undefined;
  let at = from;
  while (labels.length < MAX_LABELS) {
    pattern.lastIndex = at;
    const label = pattern.exec(text)?.[0];
    if (label === undefined) break;
    labels.push(label);
    at += label.length;
    if (labels.length > 1 && TOP_LEVEL().test(label)) found = { end: at, labels: [...labels] };
    if (text[at] !== '.') break;
    at++;
  }
  return found;
}
