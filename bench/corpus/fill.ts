import type { LabelledDocument, GoldSpan } from '../metric/documents.ts';
import type { Origin } from './names.ts';
import { PLACES } from './places.ts';
import type { Random } from './random.ts';
import { SLOTS, type Subject } from './slots.ts';
import { somebody } from './values/people.ts';

/** `{full}` is somebody's full name; `{given:a}` and `{email:a}` are of one and the same person. */
const SLOT = /\{([a-z]+)(?::([a-z]))?\}/;

/** A document made of a carrier, its people from one origin. Labels of names carry the origin: `NAME:hmong`. */
export function fill(
  carrier: string,
  { id, origin, random }: { id: string; origin: Origin; random: Random },
): LabelledDocument {
  const parts = carrier.split(new RegExp(SLOT, 'g'));
  const inItsCase = caseOf(carrier.replaceAll(new RegExp(SLOT, 'g'), ''));
  const subjects = new Map<string, Subject>();
  const spans: GoldSpan[] = [];
  let text = '';
  for (let at = 0; at < parts.length; at += 3) {
    text += parts[at] ?? '';
    const name = parts[at + 1];
    if (name === undefined) break;
    const key = parts[at + 2] ?? `${at}`;
    const slot = SLOTS.get(name);
    if (slot === undefined) throw new Error(`a carrier has an unknown slot: ${name}`);
    const subject = subjects.get(key) ?? {
      person: somebody(random, origin),
      place: random.pick(PLACES),
    };
    subjects.set(key, subject);
    const start = text.length;
    text += inItsCase(slot.value(random, subject));
    if (slot.label !== null) {
      const orig = slot.label === 'NAME' ? `NAME:${origin.id}` : slot.label;
      spans.push({ start, end: text.length, label: slot.label, orig });
    }
  }
  return { id, text, spans };
}

/** Text that is all in capitals or all in small letters holds identifiers that are so too. */
function caseOf(text: string): (value: string) => string {
  const hasLower = /\p{Ll}/u.test(text);
  const hasUpper = /\p{Lu}/u.test(text);
  if (hasUpper && !hasLower) return (value) => value.toLocaleUpperCase('en');
  if (hasLower && !hasUpper) return (value) => value.toLocaleLowerCase('en');
  return (value) => value;
}
