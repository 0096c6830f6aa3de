import type { Format } from '../format.ts';
import { WHOLE } from '../framing.ts';
import { SUBRIP, subtitlePassages, WEBVTT } from './subtitle-passages.ts';

export const webvtt: Format = {
  id: 'vtt',
  extensions: ['.vtt'],
  summary: 'WebVTT: what is said is read from cue to cue; times, settings and tags stay',
  framing: WHOLE,
  reader: () => (source) => ({ passages: subtitlePassages(source, WEBVTT) }),
};

export const subrip: Format = {
  id: 'srt',
  extensions: ['.srt'],
  summary: 'SubRip: as WebVTT',
  framing: WHOLE,
  reader: () => (source) => ({ passages: subtitlePassages(source, SUBRIP) }),
};
