import { mayStay } from './allowed.ts';
import type { Corpus, GoldSpan, LabelledDocument } from './labelled-document.ts';
import { countWords, identifyingWords } from './words.ts';

/** How many of how many. */
export interface Tally {
  readonly hits: number;
  readonly total: number;
}

export interface Score {
  /** Identifiers of which no identifying word survives, unless the text holds that word elsewhere too. */
  readonly strict: Tally;
  /** `strict` by label, and for labels with a colon (`NAME:hmong`) by what stands behind it. */
  readonly byLabel: Readonly<Record<string, Tally>>;
  readonly byOrigin: Readonly<Record<string, Tally>>;
  /** Identifiers without an identifying word, such as `May 3`, that stand nowhere in the output. */
  readonly short: Tally;
  /** Documents with identifiers of which none survives. */
  readonly clean: Tally;
  /** Documents without identifiers that came through unaltered. */
  readonly untouched: Tally;
  /** Words outside identifiers that are still there. */
  readonly kept: Tally;
  /** Lures that came through unaltered. */
  readonly lures: Tally;
}

/** An identifier that survived or a lure that did not. For the eyes of who works on a detector. */
export interface Mistake {
  readonly document: LabelledDocument;
  readonly span: GoldSpan | null;
  readonly output: string;
}

interface Count {
  hits: number;
  total: number;
}

/** 0 to 1; 1 of nothing. */
export function share(tally: Tally): number {
  return tally.total === 0 ? 1 : tally.hits / tally.total;
}

/**
 * Scores redacted text, which is all that it looks at: any tool that takes a text and returns a text can be scored.
 *
 * @param redact replaces every identifier by a mark that holds no word
 */
export function score(
  { documents, isExhaustive }: Corpus,
  redact: (text: string) => string,
  onMistake: (mistake: Mistake) => void = () => {},
): Score {
  const tally = new ScoreTally();
  for (const document of documents) {
    tally.add(document, redact(document.text), isExhaustive, onMistake);
  }
  return tally;
}

/** One score of several. */
export function sumOf(scores: readonly Score[]): Score {
  const tally = new ScoreTally();
  for (const one of scores) tally.addScore(one);
  return tally;
}

class ScoreTally implements Score {
  readonly strict = zero();
  readonly byLabel: Record<string, Count> = {};
  readonly byOrigin: Record<string, Count> = {};
  readonly short = zero();
  readonly clean = zero();
  readonly untouched = zero();
  readonly kept = zero();
  readonly lures = zero();

  add(
    document: LabelledDocument,
    output: string,
    isExhaustive: boolean,
    onMistake: (mistake: Mistake) => void,
  ): void {
    const { text, spans, lures = [] } = document;
    const rest = textOutside(spans, text);
    for (const lure of lures) {
      const isKept = output.includes(lure);
      count(this.lures, isKept);
      if (!isKept) onMistake({ document, span: null, output });
    }
    this.addSpans(document, output, rest, onMistake);
    if (spans.length === 0) {
      count(this.untouched, output === text);
      if (output !== text && lures.length === 0) onMistake({ document, span: null, output });
    }
    if (spans.length === 0 || isExhaustive) this.addKept(rest, output);
  }

  private addSpans(
    document: LabelledDocument,
    output: string,
    rest: string,
    onMistake: (mistake: Mistake) => void,
  ): void {
    const scored = document.spans.filter(
      ({ start, end, label }) => !mayStay(label, document.text.slice(start, end)),
    );
    if (scored.length === 0) return;
    const restWords = countWords(rest);
    const outputWords = countWords(output);
    let isClean = true;
    for (const span of scored) {
      const value = document.text.slice(span.start, span.end);
      const words = identifyingWords(value).filter((word) => !restWords.has(word));
      if (words.length === 0) {
        if (identifyingWords(value).length === 0 && !rest.includes(value)) {
          count(this.short, !output.includes(value));
        }
        continue;
      }
      const isGone = !words.some((word) => outputWords.has(word));
      this.countSpan(span, isGone);
      isClean &&= isGone;
      if (!isGone) onMistake({ document, span, output });
    }
    count(this.clean, isClean);
  }

  private countSpan({ label, orig = label }: GoldSpan, isGone: boolean): void {
    count(this.strict, isGone);
    count((this.byLabel[label] ??= zero()), isGone);
    if (orig.includes(':'))
      count((this.byOrigin[orig.slice(orig.indexOf(':') + 1)] ??= zero()), isGone);
  }

  private addKept(rest: string, output: string): void {
    const outputWords = countWords(output);
    for (const [word, times] of countWords(rest)) {
      this.kept.total += times;
      this.kept.hits += Math.min(times, outputWords.get(word) ?? 0);
    }
  }

  addScore(other: Score): void {
    for (const key of ['strict', 'short', 'clean', 'untouched', 'kept', 'lures'] as const) {
      addTo(this[key], other[key]);
    }
    for (const key of ['byLabel', 'byOrigin'] as const) {
      for (const [name, tally] of Object.entries(other[key]))
        addTo((this[key][name] ??= zero()), tally);
    }
  }
}

function zero(): Count {
  return { hits: 0, total: 0 };
}

function count(tally: Count, isHit: boolean): void {
  tally.total++;
  if (isHit) tally.hits++;
}

function addTo(tally: Count, other: Tally): void {
  tally.hits += other.hits;
  tally.total += other.total;
}

/** What no span covers, a space in the place of each. */
function textOutside(spans: readonly GoldSpan[], text: string): string {
  let outside = '';
  let at = 0;
  for (const { start, end } of spans.toSorted((one, other) => one.start - other.start)) {
    if (start < at) continue;
    outside += `${text.slice(at, start)} `;
    at = end;
  }
  return outside + text.slice(at);
}
