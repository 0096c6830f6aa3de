import xxhash from 'xxhash-wasm';

/** Remembers verdicts on texts without keeping the texts. */
export interface VerdictMemo {
  /** The remembered verdict on a text, or that of `decide`, which is then remembered. */
  recall(text: string, decide: () => boolean): boolean;
}

/** Most verdicts held; each is 16 bytes of key and a bit. */
const MOST_VERDICTS = 8192;

/**
 * A memo keyed by two XXH64 of the text under seeds drawn at random for this memo: 128 bits that nobody outside can aim
 * at, so that one text is never answered with the verdict on another, and no text outlives its scan.
 */
export async function verdictMemo(): Promise<VerdictMemo> {
  const hasher = await xxhash();
  const [one, other] = [randomSeed(), randomSeed()];
  const verdicts = new Map<bigint, boolean>();
  return {
    recall(text, decide) {
      const key = (hasher.h64(text, one) << 64n) | hasher.h64(text, other);
      const known = verdicts.get(key);
      if (known !== undefined) return known;
      const verdict = decide();
      // Starting over is as good as any order of eviction: verdicts are cheap to come by again.
      if (verdicts.size === MOST_VERDICTS) verdicts.clear();
      verdicts.set(key, verdict);
      return verdict;
    },
  };
}

function randomSeed(): bigint {
  return BigInt(Math.floor(Math.random() * Number.MAX_SAFE_INTEGER));
}
