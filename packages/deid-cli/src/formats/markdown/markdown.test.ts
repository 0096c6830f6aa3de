import { testGolden } from '../../../testing/run-format.ts';
import { markdown } from './markdown.ts';

testGolden(markdown, import.meta.url);
