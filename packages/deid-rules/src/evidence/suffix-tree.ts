/** Sets the bit that tells small letters from capitals. */
const CASE_BIT = 32;
const SMALL_A = 97;
const SMALL_Z = 122;
/** Places for the 26 letters. */
const LETTERS = 32;

/** Classes of words by how they end. A tree that is walked from the last letter: no string is cut to look one up. */
export class SuffixTree {
  /** By node and letter the node behind it; 0 when no ending goes on so. */
  private readonly next: Uint16Array;
  private readonly classes: Uint8Array;

  /** @param endings by class, in small letters, separated by spaces; of one that is listed twice the last class counts */
  constructor(endings: readonly (readonly [to: number, endings: string])[]) {
    const nodes = endings.reduce((sum, [, words]) => sum + words.length, 1);
    this.next = new Uint16Array(nodes * LETTERS);
    this.classes = new Uint8Array(nodes);
    let last = 0;
    for (const [to, words] of endings) {
      for (const ending of words.split(' ')) {
        let node = 0;
        for (let at = ending.length - 1; at >= 0; at--) {
          const step = node * LETTERS + (ending.charCodeAt(at) % LETTERS);
          node = this.next[step] ||= ++last;
        }
        this.classes[node] = to;
      }
    }
  }

  /** Class of the longest listed ending of the word that ends at `end`, from offset `first` on; 0 when it has none. */
  classOf(text: string, first: number, end: number): number {
    const { classes, next } = this;
    let found = 0;
    let node = 0;
    for (let at = end - 1; at >= first; at--) {
      const letter = text.charCodeAt(at) | CASE_BIT;
      if (letter < SMALL_A || letter > SMALL_Z) break;
      // Every letter of every node has an entry, and every node a class.
      node = next[node * LETTERS + (letter % LETTERS)] as number;
      if (node === 0) break;
      found = classes[node] || found;
    }
    return found;
  }
}
