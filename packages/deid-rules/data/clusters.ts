import { readFileSync } from 'node:fs';
import { hashWord } from '../../deid-core/src/lexer/hash.ts';
import { ANY_SPOKEN, CLUSTER_SHIFT } from '../src/lexicon/attributes.ts';
import { add, type Words } from './words.ts';

/** A cluster a line, of words with spaces between. The first line is cluster 1. */
const CLUSTERS = new URL('clusters.txt', import.meta.url);

/** Adds the clusters of the words that the lexicon has as plain words. */
export function addClusters(words: Words): void {
  const lines = readFileSync(CLUSTERS, 'utf8').trimEnd().split('\n');
  for (const [line, list] of lines.entries()) {
    for (const hash of list.split(' ').map(hashWord)) {
      if (((words.get(hash) ?? 0) & ANY_SPOKEN) !== 0)
        add(words, hash, (line + 1) << CLUSTER_SHIFT);
    }
  }
}
