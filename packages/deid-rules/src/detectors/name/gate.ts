import { Gap, Shape, type Tokens } from 'deid-core';
import { width } from '../../evidence/code.ts';
import { LineCase } from '../../evidence/line-case.ts';
import { digitsAt, isGlued } from '../../evidence/token-at.ts';
import { wordSet } from '../../evidence/word-set.ts';
import {
  ANY_NAME,
  ANY_PLACE,
  givenName,
  plainWord,
  surname,
  Vocabulary,
} from '../../lexicon/attributes.ts';
import { isHyphenated } from './attachment.ts';
import { Context, contextSet, startsLine } from './context.ts';
import { COMMON_WORD, COMMONEST_WORD, VERY_COMMON_WORD } from './nameness.ts';
import { contextAfter, contextBefore, isShortTitle } from './neighbours.ts';
import type { View } from './view.ts';

/** Buckets from which a very common word is a name as well. */
const NAME_AS_WELL = 3;

/** A cheap gate: most words of a text are small and plain, and need no evidence collected. */
export function mayBeName(view: View, index: number): boolean {
  const { tokens } = view;
  // Typed arrays hold a value for every index below the length.
  const shape = tokens.shapes[index] as Shape;
  const attributes = view.attributes[index] as number;
  const word = plainWord(attributes);
  const listed = (attributes & ANY_NAME) !== 0;
  const cued = isCued(view, index);
  // Most words are small and common, and nothing stands in front of them.
  const isSmall = shape === Shape.Lower && view.cases[index] !== LineCase.Lower;
  const isLikely = cued || (listed && word < COMMON_WORD);
  const isPartOfName = isPart(view, index);
  if (isSmall && !isLikely && !isPartOfName) return false;
  if (shape === Shape.Uncased) return false;
  if (view.contexts[index] === Context.initial) return true;
  if (isOfAddress(view, index) || isUnit(view, index) || isNumeral(view, index)) return false;
  if (view.eponyms[index] === 1 || isCredential(view, index)) return false;
  if (isSignOff(view, index)) return false;
  if (isPartOfName) return true;
  if (cued) return listed || word < VERY_COMMON_WORD;
  if (isBesideName(view, index)) return true;
  if (word >= VERY_COMMON_WORD && !isNameAsWell(attributes, word)) return false;
  if (isOfVocabulary(view, index)) return false;
  if (shape !== Shape.Lower) return true;
  if (view.cases[index] !== LineCase.Lower) return listed && word < COMMON_WORD;
  if (!listed) return (attributes & ~ANY_PLACE) === 0;
  return word < VERY_COMMON_WORD || isAlone(view, index);
}

function isNameAsWell(attributes: number, word: number): boolean {
  const isFrequent = givenName(attributes) >= NAME_AS_WELL || surname(attributes) >= NAME_AS_WELL;
  return isFrequent && word < COMMONEST_WORD;
}

const NAME_CONTEXTS = contextSet(Context.knownName, Context.maybeName, Context.initial);

const KNOWN_NAME = contextSet(Context.knownName);

const CAPITALIZED = contextSet(
  Context.knownName,
  Context.maybeName,
  Context.capitalized,
  Context.initial,
);

/** Words behind a name that begin something else: `Maria Delgado Fax: ...`. */
const LABELS = contextSet(
  Context.idLabel,
  Context.section,
  Context.measure,
  Context.month,
  Context.weekday,
);

const NAMES_AMONG_SMALL = contextSet(Context.knownName, Context.uncommon);

/** `Yia Her`, `Thai Xiong`: beside a name, or what is written like one, any word may be the rest of it. */
function isBesideName({ tokens, contexts, cases, attributes }: View, index: number): boolean {
  const isSmall = tokens.shapes[index] === Shape.Lower;
  if (LABELS[contexts[index] as number] === 1) return false;
  if (isSmall && cases[index] !== LineCase.Lower) return false;
  const listed = ((attributes[index] as number) & ANY_NAME) !== 0;
  const inSmall = listed ? NAMES_AMONG_SMALL : KNOWN_NAME;
  const names = isSmall ? inSmall : CAPITALIZED;
  // Only a token that has another before it has a gap of one space.
  if (tokens.gaps[index] === Gap.Space && names[contexts[index - 1] as number] === 1) return true;
  const next = index + 1;
  if (next >= tokens.length || tokens.gaps[next] !== Gap.Space) return false;
  return names[contexts[next] as number] === 1;
}

/** What is on either side of an item of a list, of a signature, of a name that is called; both ends of a line are. */
const LIMITS = contextSet(
  Context.none,
  Context.newline,
  Context.comma,
  Context.colon,
  Context.dash,
  Context.slash,
  Context.period,
  Context.opening,
  Context.closing,
  Context.quote,
);

/** `thanks, will`, `- long`: a word by itself. */
function isAlone(view: View, index: number): boolean {
  return (
    LIMITS[contextBefore(view, index, index - 1)] === 1 &&
    LIMITS[contextAfter(view, index, index + 1)] === 1
  );
}

/** Particles in a row: `de la`, `van der`. */
const MOST_PARTICLES = 2;

/** `Ana de la Cruz`: a particle is part of a name if what it leads to may be. */
function isParticle(view: View, index: number): boolean {
  return view.contexts[index] === Context.particle && leadsToName(view, index);
}

function leadsToName({ tokens, contexts, cases }: View, particle: number): boolean {
  const { gaps, length } = tokens;
  let next = particle + 1;
  while (next < length && next - particle < MOST_PARTICLES) {
    if (gaps[next] !== Gap.Space || contexts[next] !== Context.particle) break;
    next++;
  }
  if (next >= length || gaps[next] !== Gap.Space) return false;
  const context = contexts[next] as number;
  if (cases[particle] === LineCase.Lower) return context === Context.knownName;
  return CAPITALIZED[context] === 1 || context === Context.clinical;
}

/** Letters of the longest half of a name such as `Soon-ja` or `Byung-chul`. */
const LONGEST_HALF = 6;

/** Whether the word may be in a name in small letters: `de`, `chul`. */
function isPart(view: View, index: number): boolean {
  return isParticle(view, index) || isFirstHalf(view, index) || isFirstHalf(view, index - 2);
}

function isFirstHalf({ tokens, cases, contexts }: View, index: number): boolean {
  // Most words have no hyphen behind them, which is one load to know.
  if (index < 0 || contexts[index + 1] !== Context.dash || index + 2 >= tokens.length) return false;
  if (!isHyphenated(tokens, index + 2)) return false;
  if (tokens.shapes[index] === Shape.Lower && cases[index] !== LineCase.Lower) return false;
  return width(tokens, index) <= LONGEST_HALF && width(tokens, index + 2) <= LONGEST_HALF;
}

/** Of catheters and needles: `16 Fr`. */
const GAUGES = wordSet('fr ga');
/** Digits of the largest gauge. */
const LARGEST_GAUGE = 2;

/** A gauge, or in small letters and glued to a number: `50mg`, `c.68_69del`. */
function isUnit({ tokens }: View, index: number): boolean {
  const digits = digitsAt(tokens, index - 1);
  // Most words have no number in front of them.
  if (digits === 0) return false;
  const isSmall = tokens.shapes[index] === Shape.Lower;
  if (isSmall && isGlued(tokens, index)) return true;
  const isGauge = digits <= LARGEST_GAUGE && !startsLine(tokens, index);
  return isGauge && GAUGES.has(tokens.values[index] as number);
}

const ROMAN_NUMERALS = wordSet('i ii iii iv v vi vii viii ix x xi xii');

/** `CN II-XII`: from one Roman numeral to another. */
function isNumeral({ contexts, tokens }: View, index: number): boolean {
  // Most words have no hyphen beside them.
  const isLast = index > 0 && contexts[index - 1] === Context.dash;
  const isFirst = contexts[index + 1] === Context.dash;
  if (!(isLast || isFirst) || !isRoman(tokens, index)) return false;
  if (isLast && isHyphenated(tokens, index) && isRoman(tokens, index - 2)) return true;
  return isFirst && isHyphenated(tokens, index + 2) && isRoman(tokens, index + 2);
}

function isRoman({ values }: Tokens, index: number): boolean {
  return ROMAN_NUMERALS.has(values[index] ?? 0);
}

/** Tokens that are looked at for the rest of an e-mail address. */
const LONGEST_ADDRESS = 12;
const AT_SIGN = 64;
const FULL_STOP = 46;

/** The words before the `@` of an e-mail address, which is for another detector and ends no name before it. */
function isOfAddress({ tokens }: View, index: number): boolean {
  let hasSign = false;
  const last = Math.min(index + LONGEST_ADDRESS, tokens.length);
  for (let at = index + 1; at < last && tokens.gaps[at] === Gap.None; at++) {
    if (tokens.values[at] === AT_SIGN) hasSign = true;
    if (hasSign && tokens.values[at] === FULL_STOP) return tokens.gaps[at + 1] === Gap.None;
  }
  return false;
}

/** `Foley` is a catheter unless a title, a given name or the like says otherwise. */
function isOfVocabulary(view: View, index: number): boolean {
  const { tokens, attributes, contexts } = view;
  const vocabulary = view.vocabulary[index];
  if (vocabulary === Vocabulary.None || vocabulary === Vocabulary.AmbiguousEponym) return false;
  if (vocabulary === Vocabulary.Abbreviation) {
    if (tokens.shapes[index] === Shape.Title) return false;
    // `TIA` among words in small letters is not the Tia of a line in capitals.
    if (isCapitals(view, index)) return true;
  }
  if (((attributes[index] as number) & ANY_NAME) !== 0) return false;
  if (startsLine(tokens, index)) return true;
  const before = contexts[index - 1] === Context.period ? index - 2 : index - 1;
  return NAME_CONTEXTS[contexts[before] ?? Context.none] !== 1;
}

/** What nobody is called, in small letters either. */
const CREDENTIALS = wordSet('md rn np phd pharmd lpn crna dpm dds dnp lcsw fnp');

/** `Anjali Mehta, NP` */
function isCredential(view: View, index: number): boolean {
  const { contexts } = view;
  if (contexts[index] !== Context.credential || startsLine(view.tokens, index)) return false;
  if (contexts[index - 1] !== Context.comma) return false;
  return isCapitals(view, index) || CREDENTIALS.has(view.tokens.values[index] as number);
}

/** Tokens of a line that holds a word and a comma. */
const SHORTEST_LINE = 2;

/** `love,` in a line of its own, unless it is who signs: `thanks,\nLove`. */
function isSignOff({ contexts, lineLengths, tokens }: View, index: number): boolean {
  if (contexts[index] !== Context.signOff || !startsLine(tokens, index)) return false;
  if ((lineLengths[index] as number) > SHORTEST_LINE) return false;
  return contexts[index - 1] !== Context.signOff && contexts[index - 2] !== Context.signOff;
}

function isCapitals({ tokens, cases }: View, index: number): boolean {
  return tokens.shapes[index] === Shape.Upper && cases[index] === LineCase.Mixed;
}

/** Contexts behind which even a small or plain word may be a name. */
const CUES = contextSet(Context.title, Context.naming, Context.greeting, Context.relation);

function isCued(view: View, index: number): boolean {
  const { contexts, tokens } = view;
  if (startsLine(tokens, index)) return false;
  // A text begins with a line, so there is a token before.
  const before = contexts[index - 1] as number;
  return CUES[before] === 1 || (before === Context.period && isShortTitle(view, index - 2));
}
