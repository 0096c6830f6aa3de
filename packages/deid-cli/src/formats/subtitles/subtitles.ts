import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { SUBRIP, subtitlePassages, WEBVTT } from './subtitle-passages.ts';

export const webvtt: Format = {
  id: 'vtt',
  framing: WHOLE,
  options: [],
  reader: () => (source) => ({ passages: subtitlePassages(source, WEBVTT) }),
};

export const subrip: Format = {
  id: 'srt',
  framing: WHOLE,
  options: [],
  reader: () => (source) => ({ passages: subtitlePassages(source, SUBRIP) }),
};
