import { latePattern } from '../../evidence/late-pattern.ts';

const WORDS = latePattern("[\\p{L}\\p{M}'\\u2019]+", 'gu');

/** Letters of the shortest part of a name that identifies by itself. */
const SHORTEST_PART = 3;

/** The ways in which one person's name is written. `Delgado, Maria` is read as `Maria Delgado`. */
export function nameVariants(name: string): readonly string[] {
  const [family = '', given] = name.split(',', 2);
  const words = wordsOf(given === undefined ? family : `${given} ${family}`);
  const [first = ''] = words;
  const last = words.at(-1) ?? '';
  if (words.length < 2) return words;
  const initial = first.charAt(0);
  const variants = [
    words.join(' '),
    `${first} ${last}`,
    `${last} ${words.slice(0, -1).join(' ')}`,
    `${last} ${first}`,
    `${initial} ${last}`,
    `${last} ${initial}`,
    `${first} ${last.charAt(0)}`,
    ...words.filter((word) => word.length >= SHORTEST_PART),
  ];
  return [...new Set(variants)];
}

function wordsOf(text: string): readonly string[] {
  return text.match(WORDS()) ?? [];
}
