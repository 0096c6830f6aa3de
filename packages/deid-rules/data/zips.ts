import { BitWriter } from './bits.ts';
import { zipCodes } from './sources.ts';

const ZIPS_AT_MOST = 100_000;
const PREFIXES = 1000;

export interface ZipTables {
  /** One bit for each number of five digits. */
  readonly ZIPS: string;
  /** Two letters for each prefix of three digits; `--` where no ZIP code has it. */
  readonly ZIP3_STATES: string;
}

export function encodeZips(): ZipTables {
  const valid = new Uint8Array(ZIPS_AT_MOST);
  const states = Array.from({ length: PREFIXES }, () => new Map<string, number>());
  for (const { zip, state } of zipCodes()) {
    valid[zip] = 1;
    const counts = states[Math.floor(zip / 100)];
    counts?.set(state, (counts.get(state) ?? 0) + 1);
  }
  const writer = new BitWriter();
  for (const bit of valid) writer.write(bit, 1);
  return { ZIPS: writer.end(), ZIP3_STATES: states.map(mostFrequent).join('') };
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  const [first] = [...counts].sort(
    ([one, oneCount], [other, otherCount]) => otherCount - oneCount || one.localeCompare(other),
  );
  return first?.[0] ?? '--';
}
