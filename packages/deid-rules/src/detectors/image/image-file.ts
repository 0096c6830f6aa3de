import { type Candidate, type Document, Gap, TokenKind, type Tokens } from 'deid-core';
import { candidateOf } from '../../evidence/candidate.ts';
import { width } from '../../evidence/code.ts';
import { symbolSet } from '../../evidence/symbol-set.ts';
import { hasSymbol } from '../../evidence/token-at.ts';
import { wordsOf } from '../../evidence/triggers.ts';
import { wordSet } from '../../evidence/word-set.ts';

const EXTENSIONS = wordsOf(
  wordSet('jpg jpeg png heic heif gif bmp tif tiff webp dcm dicom raw mp4 mov'),
);
/** Names of files that cameras and phones number themselves: `DSC_00123`, `PXL_20240305_101530`. */
const CAMERA_PREFIXES = wordsOf(wordSet('img dsc dscn dscf dcim pxl mvimg gopr vid'));
/** Names of files that show nobody. */
const NOBODY = wordSet(
  `figure fig chart graph plot logo icon diagram table banner background screenshot template example sample image
  flowchart algorithm slide page final new copy v version a b c d`,
);
const FEWEST_CAMERA_DIGITS = 3;
/** From here on a number in a name is not that of a figure. */
const FEWEST_TELLING_DIGITS = 3;
/** Longer names are cut at their start; bounds the work for each extension in a text. */
const MAX_NAME_TOKENS = 24;
const INNER_SYMBOLS = symbolSet('-_.~%+@');
const FILE_SCORE = 0.9;

export function imageFiles(document: Document): readonly Candidate[] {
  const { tokens } = document;
  const found: Candidate[] = [];
  const add = (start: number, end: number): void => {
    found.push(candidateOf(tokens, start, end, 'IMAGE', FILE_SCORE));
  };
  for (const extension of document.occurrences(EXTENSIONS)) {
    const stop = extension - 1;
    if (tokens.gaps[extension] !== Gap.None || !hasSymbol(tokens, stop, '.')) continue;
    const start = nameStart(tokens, stop);
    if (start < stop && showsSomebody(tokens, start, stop)) add(start, stop + 2);
  }
  for (const word of document.occurrences(CAMERA_PREFIXES)) {
    const end = cameraNameEnd(tokens, word);
    if (end > word) add(word, end);
  }
  return found;
}

/** Where the name of a file starts, given the full stop in front of its extension. */
function nameStart(tokens: Tokens, stop: number): number {
  let start = stop;
  while (stop - start < MAX_NAME_TOKENS && start > 0 && tokens.gaps[start] === Gap.None) {
    if (!isNamePart(tokens, start - 1)) break;
    start--;
  }
  return start;
}

function isNamePart(tokens: Tokens, index: number): boolean {
  return tokens.kinds[index] !== TokenKind.Symbol || INNER_SYMBOLS.has(tokens.values[index] ?? 0);
}

/** Whether a name says more than `figure2`. */
function showsSomebody(tokens: Tokens, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const kind = tokens.kinds[index];
    if (kind === TokenKind.Word && !NOBODY.has(tokens.values[index] ?? 0)) return true;
    if (kind === TokenKind.Number && width(tokens, index) >= FEWEST_TELLING_DIGITS) return true;
  }
  return false;
}

/** Index behind a name that a camera gave, without extension; `start` when there is none. */
function cameraNameEnd(tokens: Tokens, start: number): number {
  let end = start;
  let digits = 0;
  for (let index = start + 1; index < tokens.length && index - start < MAX_NAME_TOKENS; index++) {
    if (tokens.gaps[index] !== Gap.None || !isNamePart(tokens, index)) break;
    if (tokens.kinds[index] !== TokenKind.Number) continue;
    digits += width(tokens, index);
    end = index + 1;
  }
  return digits >= FEWEST_CAMERA_DIGITS ? end : start;
}
