import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { CharacterSet } from '../../evidence/character-set.ts';
import { phraseSet } from '../../evidence/phrase-set.ts';
import { NO_WORD, wordAt } from '../../evidence/token-at.ts';
import { startsOf, symbolsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';

const NETWORK = wordSet(
  'instagram insta ig twitter tiktok snapchat snap facebook fb messenger telegram discord reddit linkedin venmo ' +
    'cashapp skype wechat whatsapp youtube threads mastodon bluesky pinterest tumblr twitch x',
);
const FILLER = wordSet(
  'handle username user name account profile id page is at my her his their our on and the',
);
const LABEL = phraseSet([
  'handle:',
  'handle is',
  'username:',
  'username is',
  'user name:',
  'user name is',
  'screen name:',
  'screen name is',
  'instagram:',
  'insta:',
  'ig:',
  'twitter:',
  'tiktok:',
  'snapchat:',
  'facebook:',
  'fb:',
  'linkedin:',
  'telegram:',
  'discord:',
  'skype:',
  'venmo:',
]);
const LABEL_STARTS = startsOf(LABEL);
const AT_SIGN = symbolsOf('@');
const COLON = 58;
/** Tokens between the name of a network and the handle. */
const MAX_DISTANCE = 5;
/** Longest handle that a large network allows, in UTF-16 code units. */
const MAX_HANDLE_LENGTH = 40;
const HANDLE_CHARACTER = new CharacterSet(/[\w.-]/);
const HANDLE_EDGE = new CharacterSet(/[.-]/);
/** Behind one of these it is an address. */
const LOCAL_CHARACTER = new CharacterSet(/[\w.]/);

/** Account names: `@jane_doe`, `instagram: jane.doe`, `her username is jdoe42`. */
export function socialHandles(document: Document): Candidate[] {
  return [...atHandles(document), ...labelledHandles(document)];
}

function atHandles(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  for (const index of document.occurrences(AT_SIGN)) {
    const start = tokens.starts[index] as number;
    if (LOCAL_CHARACTER.has(text, start - 1)) continue;
    const end = handleEnd(text, start + 1);
    const handle = text.slice(start + 1, end);
    const isHandle = isUnlikeAWord(handle)
      ? /[a-z]{3}/i.test(handle)
      : followsNetwork(tokens, index);
    if (handle.length < 3 || !isHandle) continue;
    found.push({ start, end, label: 'URL', score: 0.8 });
  }
  return found;
}

function labelledHandles(document: Document): Candidate[] {
  const { text, tokens } = document;
  const found: Candidate[] = [];
  for (const label of document.occurrences(LABEL_STARTS)) {
    const index = LABEL.endAt(tokens, label);
    if (index === label || wordAt(tokens, index) === NO_WORD) continue;
    const start = tokens.starts[index] as number;
    const end = handleEnd(text, start);
    const isAfterColon = tokens.values[index - 1] === COLON;
    if (end - start < 3 || !(isAfterColon || isUnlikeAWord(text.slice(start, end)))) continue;
    found.push({ start, end, label: 'URL', score: 0.8 });
  }
  return found;
}

function handleEnd(text: string, from: number): number {
  let end = from;
  while (end - from < MAX_HANDLE_LENGTH && HANDLE_CHARACTER.has(text, end)) end++;
  while (end > from && HANDLE_EDGE.has(text, end - 1)) end--;
  return end;
}

/** Digits, underscores or inner full stops: nothing that would be said `@` a place or a time. */
function isUnlikeAWord(handle: string): boolean {
  return /[a-z]/i.test(handle) && /[_.]|[a-z]\d/i.test(handle);
}

function followsNetwork(tokens: Tokens, index: number): boolean {
  for (let at = index - 1; at >= Math.max(0, index - MAX_DISTANCE); at--) {
    const value = tokens.values[at] as number;
    const kind = tokens.kinds[at];
    if (tokens.gaps[at + 1] === Gap.BlankLine) return false;
    if (kind === TokenKind.Word && NETWORK.has(value)) return true;
    if (kind === TokenKind.Word && !FILLER.has(value)) return false;
    if (kind === TokenKind.Number) return false;
  }
  return false;
}
