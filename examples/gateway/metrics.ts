import type { Report } from 'deid-core';

/** Counts since the start, in the text format of Prometheus. Nothing here comes from a text. */
export class Metrics {
  private readonly counts = new Map<string, number>();

  countResponse(format: string, status: number): void {
    this.add(`gateway_responses_total{format="${format}",status="${status}"}`, 1);
  }

  countReport({ spans, restored, unknown }: Report): void {
    for (const [label, count] of Object.entries(spans)) {
      this.add(`gateway_spans_total{label="${label}"}`, count);
    }
    this.add('gateway_tokens_restored_total', restored);
    this.add('gateway_tokens_unknown_total', unknown);
  }

  toString(): string {
    return [...this.counts]
      .map(([series, count]) => `${series} ${count}\n`)
      .sort()
      .join('');
  }

  private add(series: string, count: number): void {
    this.counts.set(series, (this.counts.get(series) ?? 0) + count);
  }
}
