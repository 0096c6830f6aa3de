import { type Candidate, type Detector, type Document, Gap } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { symbolsOf } from '../../evidence/triggers.ts';
import { hostNameAt } from './host-name.ts';
import { socialHandles } from './social-handle.ts';
import { spokenUrls } from './spoken-url.ts';
import { ENDINGS, UNAMBIGUOUS_ENDINGS } from './top-level-domains.ts';

const COLON = symbolsOf(':');
const FULL_STOP = symbolsOf('.');

/** Longest address that browsers and servers agree on, in UTF-16 code units. */
const MAX_URL_LENGTH = 2_048;
/** RFC 1035, 2.3.4: longest host name. */
const MAX_HOST_LENGTH = 253;
const SCHEME = /^(?:https?|ftps?|sftp|wss?|file|s3|tel|sms|hxxps?)$/i;
const MAX_SCHEME_LENGTH = 6;
const SCHEME_CHARACTER = new CharacterSet(/[a-z\d]/i);
const HOST_CHARACTER = new CharacterSet(/[A-Za-z\d.-]/, 'L', 'N');
/** What no host begins with. */
const HOST_JOINT = new CharacterSet(/[.-]/);
/** In front of a host they make it the domain of an e-mail address, or the rest of an address with a scheme. */
const INNER = new CharacterSet(/[@/]/);
/** RFC 3986, less the quotes and brackets that stand around an address in text. */
const TAIL = new CharacterSet(/[A-Za-z\d\-._~:/?#@!$&*+,;=%()']/, 'L', 'N');
/** What ends the sentence, or the bracket, and not the address. */
const TRAILING = new CharacterSet(/[.,;:!?'*)]/);

/** Publishers whose pages describe medicine, not a person. */
const REFERENCES: ReadonlySet<string> = new Set(
  (
    'nih.gov cdc.gov fda.gov hhs.gov cms.gov medlineplus.gov clinicaltrials.gov who.int uptodate.com doi.org ' +
    'wikipedia.org nejm.org jamanetwork.com bmj.com thelancet.com cochranelibrary.com acog.org aap.org heart.org ' +
    'cancer.org nccn.org medscape.com webmd.com drugs.com rxlist.com mdcalc.com loinc.org snomed.org hl7.org'
  ).split(' '),
);

/** Web addresses with and without a scheme, and handles of social networks. */
export function urlDetector(): Detector {
  return { id: 'url', labels: ['URL'], detect };
}

function detect(document: Document): readonly Candidate[] {
  return [
    ...withScheme(document),
    ...bareHosts(document),
    ...spokenUrls(document),
    ...socialHandles(document),
  ];
}

function withScheme(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  for (const index of document.occurrences(COLON)) {
    const colon = tokens.starts[index] as number;
    if (colon < searched || !text.startsWith('//', colon + 1)) continue;
    const start = schemeStart(text, colon);
    const end = tailEnd(text, colon + 3);
    searched = end;
    if (start === colon || end <= colon + 3 || isReference(text, colon + 3)) continue;
    found.push({ start, end, label: 'URL', score: 0.98 });
  }
  return found;
}

function schemeStart(text: string, colon: number): number {
  let start = colon;
  while (colon - start < MAX_SCHEME_LENGTH && SCHEME_CHARACTER.has(text, start - 1)) start--;
  return SCHEME.test(text.slice(start, colon)) ? start : colon;
}

/** Host names without a scheme. Each is read once, from its first full stop on. */
function bareHosts(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  let searched = 0;
  let run: HostRun = { start: 0, end: 0 };
  let failed: HostRun | undefined;
  for (const index of document.occurrences(FULL_STOP)) {
    const stop = tokens.starts[index] as number;
    if (stop < searched || tokens.gaps[index] !== Gap.None || tokens.gaps[index + 1] !== Gap.None) {
      continue;
    }
    run = runTo(text, stop, Math.max(searched, run.end), run);
    const first = Math.max(searched, run.start, stop - MAX_HOST_LENGTH);
    // What begins where none was found is none, and a run longer than any host is no host.
    if (run.start === failed?.start && first < failed.end + MAX_HOST_LENGTH) continue;
    const start = hostStart(text, stop, first);
    if (start === stop) {
      run = { start: run.end, end: run.end };
      continue;
    }
    const host = hostNameAt(text, start);
    if (host === undefined) {
      failed = { start: run.start, end: first };
      continue;
    }
    searched = host.end;
    if (INNER.has(text, start - 1) || text[host.end] === '@') continue;
    const end = text[host.end] === '/' ? tailEnd(text, host.end) : portEnd(text, host.end);
    searched = end;
    if (!isWebHost(host.labels, end > host.end + 1) || isReference(text, start)) continue;
    found.push({ start, end, label: 'URL', score: 0.9 });
  }
  return found;
}

/** Characters of hosts without a gap: from the first one to behind the full stop that was reached. */
interface HostRun {
  readonly start: number;
  readonly end: number;
}

/** The run that reaches to a full stop: goes on `last`, or starts anew. Looks at each character once. */
function runTo(text: string, stop: number, from: number, last: HostRun): HostRun {
  let start = stop;
  while (start > from && HOST_CHARACTER.has(text, start - 1)) start--;
  return { start: start === last.end ? last.start : start, end: stop + 1 };
}

/** Behind the full stops and hyphens that no host begins with; `stop` when there is nothing else. */
function hostStart(text: string, stop: number, first: number): number {
  let start = first;
  while (start < stop && HOST_JOINT.has(text, start)) start++;
  return start;
}

function isWebHost(labels: readonly string[], hasTail: boolean): boolean {
  const ending = labels.at(-1)?.toLowerCase() ?? '';
  const isNumeric = labels.every((label, at) => at === labels.length - 1 || /^\d+$/.test(label));
  if (UNAMBIGUOUS_ENDINGS.has(ending)) return !isNumeric;
  if (!ENDINGS.has(ending) || isNumeric) return false;
  // `b.i.d`, `q.h.s` and their like are single letters.
  const isHost = labels.some((label, at) => at < labels.length - 1 && label.length > 2);
  return isHost && (hasTail || labels[0]?.toLowerCase() === 'www' || labels.length > 2);
}

function portEnd(text: string, from: number): number {
  const [port = ''] = /^:\d{2,5}(?!\d)/.exec(text.slice(from, from + 7)) ?? [];
  const end = from + port.length;
  return port !== '' && text[end] === '/' ? tailEnd(text, end) : end;
}

function tailEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + MAX_URL_LENGTH);
  let end = from;
  while (end < limit && TAIL.has(text, end)) end++;
  while (end > from && TRAILING.has(text, end - 1)) end--;
  return end;
}

function isReference(text: string, from: number): boolean {
  const labels = hostNameAt(text, from)?.labels ?? [];
  return REFERENCES.has(labels.slice(-2).join('.').toLowerCase());
}
