import { testGolden } from '../../../testing/run-format.ts';
import { webvtt, subrip } from './subtitles.ts';

testGolden(webvtt, import.meta.url);
testGolden(subrip, import.meta.url);
