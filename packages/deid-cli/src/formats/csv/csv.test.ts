import { testGolden } from '../../../testing/run-format.ts';
import { csv, tsv } from './csv.ts';

testGolden(csv, import.meta.url);
testGolden(tsv, import.meta.url);
