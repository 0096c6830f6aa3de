import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listedNames } from '../data/sources.ts';
import { hashWord } from 'deid-core';
import {
  type Attributes,
  givenName,
  plainWord,
  surname,
  Vocabulary,
} from '../src/lexicon/attributes.ts';
import { lookup } from '../src/lexicon/lexicon.ts';
import { wordsOf } from '../data/vocabulary.ts';
import { CARRIERS, LURES } from './carriers/index.ts';
import { FAMILIAR, ORIGINS } from './origins.ts';
import { type Random, pick } from './random.ts';
import { FILLERS } from './slots.ts';

/** A text and where names stand in it, in UTF-16 code units. */
export interface Sample {
  readonly source: string;
  readonly text: string;
  readonly names: readonly (readonly [start: number, end: number])[];
  /** False when names may stand in it that nobody has labelled. */
  readonly isExhaustive: boolean;
  /** Half of the texts, all that are made of one are in the same. */
  readonly fold: number;
}

/** Corpora in which only some of the names are labelled. */
const PARTLY_LABELLED = /^(?:aci_bench|mts_)/;

interface LabelledDocument {
  readonly text: string;
  readonly spans: readonly {
    readonly start: number;
    readonly end: number;
    readonly label: string;
  }[];
}

/** Reads a folder of labelled JSON lines: `{ text, spans: [{ start, end, label }] }` each. */
export function readCorpora(folder: string): readonly Sample[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => {
      const source = file.slice(0, -'.jsonl'.length);
      const lines = readFileSync(join(folder, file), 'utf8').trim().split('\n');
      return lines.map((line, at) => {
        // The format is the folder's contract.
        const { text, spans } = JSON.parse(line) as LabelledDocument;
        const names = spans
          .filter(({ label }) => label === 'NAME')
          .map(({ start, end }) => [start, end] as const)
          .toSorted(([one], [other]) => one - other);
        return { source, text, names, isExhaustive: !PARTLY_LABELLED.test(source), fold: at % 2 };
      });
    });
}

/** Half of all texts, by a hash of them. */
export function isHeldOut({ text }: Sample): boolean {
  let hash = 7;
  for (let index = 0; index < text.length; index += 3)
    hash = (hash * 31 + text.charCodeAt(index)) | 0;
  return (hash & 1) === 0;
}

/** Carriers filled with names of all origins, so many times, and the lures, as often or less. */
export function fillCarriers(times: number, random: Random, lureTimes = times): readonly Sample[] {
  const filled = (count: number, source: string, patterns: readonly string[]): Sample[] =>
    Array.from({ length: count }, () =>
      patterns.map((pattern, at) => ({ ...fill(source, pattern, random), fold: at % 2 })),
    ).flat();
  return [...filled(times, 'carriers', CARRIERS), ...filled(lureTimes, 'lures', LURES)];
}

const VOCABULARIES: Readonly<Record<string, readonly string[]>> = {
  C: [...wordsOf(Vocabulary.Clinical), ...wordsOf(Vocabulary.Abbreviation)],
  G: wordsOf(Vocabulary.Geographic),
  B: wordsOf(Vocabulary.Commercial),
};

function fill(source: string, pattern: string, random: Random): Omit<Sample, 'fold'> {
  const names: [number, number][] = [];
  let text = '';
  const isSmall = isInSmallLetters(pattern);
  const other = (slot: string): string =>
    isSmall ? otherFor(slot, random).toLowerCase() : otherFor(slot, random);
  for (const [index, part] of pattern.split(/\{([a-zA-Z]{1,2})\}/).entries()) {
    const start = text.length;
    text += index % 2 === 0 ? part : (nameFor(part, random) ?? other(part));
    if (index % 2 === 1 && isNameSlot(part)) names.push([start, text.length]);
  }
  return { source, text, names, isExhaustive: true };
}

/** Whether a carrier has its names in small letters, and nothing in capitals. */
function isInSmallLetters(pattern: string): boolean {
  return /\{[fli]\}/.test(pattern) && pattern === pattern.toLowerCase();
}

const isNameSlot = (slot: string): boolean => /^[FLI]/i.test(slot);

/** `{F}` is a given name, `{L}` a surname, `{I}` an initial; `{f}` is in small letters, `{FF}` in capitals. */
function nameFor(slot: string, random: Random): string | null {
  if (!isNameSlot(slot)) return null;
  const name = nameOfKind(slot.charAt(0).toUpperCase(), random);
  if (slot.length === 2) return name.toUpperCase();
  return slot === slot.toLowerCase() ? name.toLowerCase() : name;
}

function nameOfKind(kind: string, random: Random): string {
  if (kind === 'I') return String.fromCharCode(65 + Math.floor(random() * 26));
  if (kind === 'F') return randomName('given', random);
  if (random() < OF_TWO_WORDS) {
    return `${pick(SURNAME_BEGINNINGS, random)} ${pick(SURNAME_ENDS, random)}`;
  }
  return (random() < WITH_PARTICLE ? pick(PARTICLES, random) : '') + randomName('surnames', random);
}

/** Share of surnames of two plain words, as many Native American families have, and what these are made of. */
const OF_TWO_WORDS = 0.05;
const SURNAME_BEGINNINGS =
  `Little Big White Black Red Yellow Iron Standing Running Crazy Lone Two Three Many Old Young Brave Good Fast Spotted
  Walking Swift High Tall Long Fire Thunder Medicine Chief Eagle Buffalo Grey Blue Kills Sitting Flying Bad Hollow
  Makes Takes Left Comes Strikes Blind Broken Burnt Charging Cold Dull Eats Fools Runs Stands Talks Bull Not Plenty
  Real Turns Goes Knows Walks Wears Rides Shot Red Brings Holy Sharp Rattling Roan Elk Otter Turning Pretty Her Bear
  Ghost Fool Hard Lame Last Looks Loud Moves One Quick Respects Slow Stops Sun Top Wounded Looking Afraid Bobtail
  Crooked Cut Dead Dog Drinks Far Feather Fights Gives Hears Hits Kicking Kicks Leads Pine Poor Rough Sees Shoots
  Sleeping Stays Steals Swallow Tells Throws Tobacco Touches Under Wants Wild Winter Wise Brown Green Small`.split(
    /\s+/,
  );
const SURNAME_ENDS =
  `Bear Horse Hawk Eagle Elk Bull Cloud Thunder Feather Wolf Crow Heart Shield Bird Owl Deer Buffalo Smoke Bow Arrow
  Knife Dog Face Water Hill Star Moon Robe Hand Pipe Calf Tail Wing Nose Leggings Fox Rock Lightning Woman Ghost
  Rope Stone Tree Man Boy Above Ahead Behind Fingers Horn Hair Eyes Weasel Sun Wind Rain Snow Enemy Arm Bulls Bears
  Crows Horses Hawks Coyote Wound Afraid Small Medicine Lodge Chief Gun Otter Ground Light Cane Fire Earth Day Plume
  War Top Twice Good Backbone Antelope Magpie Turtle Skunk Iron Necklace Bonnet Shirt Blanket Whirlwind Lance
  Soldier Killer Warrior Straight Camp Room Feathers Stars Irons Nothing Voice Back Along Alone Lodges Spear Tongue
  Mouth Road Dreamer Runner Seed Tooth Teeth Whistle Shell Sky Spirit Pony Plenty Coat Dress Leaf Grass Heels Hoop
  Wolves Elks Eagles Legs White Black Hat Walker Rider Chaser Song Child Mountain River Lake Goose Swan Badger
  Beaver Fish Turtles`.split(/\s+/);

/** Share of surnames of more than one part, and what these begin with. */
const WITH_PARTICLE = 0.07;
const PARTICLES = (
  'de la |De La |de |De |del |dos |da |di |Di |Le |La |de los |de las |van |Van |van der |Van Der |van den |von |von der |ter |' +
  "bin |ibn |ben |Abu |Ben-|Al-|al-|Al |El-|St. |St. |St. |O'|D'|Mc|Mac|Fitz"
).split('|');

/**
 * A word of the vocabularies above or of `slots.ts`, with a capital where the slot has one. `{Q}` is a surname that names
 * no person: `{Q} Street`.
 */
function otherFor(slot: string, random: Random): string {
  if (slot === 'Q') return randomName('surnames', random);
  if (slot === 'q') return randomName('surnames', random).toLowerCase();
  const filler = FILLERS[slot.toLowerCase()];
  const word = filler?.(random) ?? pick(VOCABULARIES[slot.toUpperCase()] ?? [], random);
  if (slot === slot.toLowerCase()) return word;
  const isAbbreviation = filler === undefined && word.length <= 4 && random() < 0.6;
  return isAbbreviation ? word.toUpperCase() : word.charAt(0).toUpperCase() + word.slice(1);
}

/** Share of names that no list has, and of names from anywhere: the large list says nothing of their origin. */
const INVENTED = 0.05;
const FROM_ANYWHERE = 0.2;
/** Share of names that most readers of English know, beside those that come up with all origins. */
const FAMILIAR_SHARE = 0.2;
/** Share of names that are common words too, so that their surroundings have to tell. */
const AMBIGUOUS_SHARE = 0.1;
const COMMON = 3;
const anywhere = listedNames().filter((name) => /^\p{Lu}\p{Ll}+$/u.test(name));
const SYLLABLES =
  'ba be bi da do du fa fi ga go ha ho ja jo ka ke ki la le lo ma me mi na ne no pa pe ra ri ro sa se si ta te ti to va ve vi wa ya yo za ze zi chu sha tha kwe ngo ndi mbe'.split(
    ' ',
  );
const CODAS = ['', '', 'n', 'r', 's', 'l', 'k', 'm', 'tz', 'ck', 'ng', 'vic', 'ski', 'dze', 'man'];

const isAmbiguous =
  (commonness: (attributes: Attributes) => number) =>
  (name: string): boolean => {
    const attributes = lookup(hashWord(name));
    return commonness(attributes) >= COMMON && plainWord(attributes) >= COMMON;
  };
const ambiguous = {
  given: anywhere.filter(isAmbiguous(givenName)),
  surnames: anywhere.filter(isAmbiguous(surname)),
};

function randomName(kind: 'given' | 'surnames', random: Random): string {
  const chance = random();
  if (chance < INVENTED) return inventedName(random);
  if (chance < INVENTED + FROM_ANYWHERE) return pick(anywhere, random);
  if (chance < INVENTED + FROM_ANYWHERE + FAMILIAR_SHARE) return pick(FAMILIAR[kind], random);
  if (chance < INVENTED + FROM_ANYWHERE + FAMILIAR_SHARE + AMBIGUOUS_SHARE) {
    return pick(ambiguous[kind], random);
  }
  return pick(pick(Object.values(ORIGINS), random)[kind], random);
}

function inventedName(random: Random): string {
  const count = 1 + Math.ceil(random() * 2);
  const letters =
    Array.from({ length: count }, () => pick(SYLLABLES, random)).join('') + pick(CODAS, random);
  return letters.charAt(0).toUpperCase() + letters.slice(1);
}

/** The same text about other people: each word of a name becomes another one, the same everywhere. */
export function withOtherNames(sample: Sample, random: Random): Sample {
  const renamed = new Map<string, string>();
  const names: [number, number][] = [];
  let text = '';
  let copied = 0;
  for (const [start, end] of sample.names) {
    if (start < copied) continue;
    text += sample.text.slice(copied, start);
    const from = text.length;
    text += sample.text.slice(start, end).replace(/\p{L}{2,}/gu, (word, offset: number) => {
      if (/^(?:dr|mrs?|ms|miss|doctor|md|jr|phd|dds|dvm|prof)$/i.test(word)) return word;
      const key = word.toLowerCase();
      const other = renamed.get(key) ?? randomName(offset === 0 ? 'given' : 'surnames', random);
      renamed.set(key, other);
      return inCaseOf(word, other);
    });
    names.push([from, text.length]);
    copied = end;
  }
  return { ...sample, text: text + sample.text.slice(copied), names };
}

function inCaseOf(word: string, other: string): string {
  if (word === word.toLowerCase()) return other.toLowerCase();
  return word === word.toUpperCase() ? other.toUpperCase() : other;
}

/** The same text in capitals or in small letters; null where that moves offsets. */
export function inCase(sample: Sample, to: 'upper' | 'lower'): Sample | null {
  const text = to === 'upper' ? sample.text.toUpperCase() : sample.text.toLowerCase();
  return text.length === sample.text.length ? { ...sample, text } : null;
}

/** Share of the longer words of a misspelled text that are wrong. */
const MISSPELLED = 0.12;

/** The same text typed carelessly. Letters are swapped or replaced, never added or lost, so that offsets stay. */
export function withTypos(sample: Sample, random: Random): Sample {
  const text = sample.text.replace(/\p{L}{5,}/gu, (word, offset: number) => {
    const isName = sample.names.some(([start, end]) => start <= offset && offset < end);
    return isName || random() > MISSPELLED ? word : misspelled(word, random);
  });
  return { ...sample, text };
}

function misspelled(word: string, random: Random): string {
  const at = 1 + Math.floor(random() * (word.length - 2));
  const [one, other] = [word.charAt(at), word.charAt(at + 1)] as const;
  const replaced = random() < 0.5 ? other + one : one + pick('aeioulrstn'.split(''), random);
  return word.slice(0, at) + replaced + word.slice(at + 2);
}
