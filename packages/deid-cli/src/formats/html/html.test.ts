import { testGolden } from '../../../testing/run-format.ts';
import { html } from './html.ts';

testGolden(html, import.meta.url);
