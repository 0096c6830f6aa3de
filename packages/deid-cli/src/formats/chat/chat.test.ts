import { testGolden } from '../../../testing/run-format.ts';
import { chat } from './chat.ts';

testGolden(chat, import.meta.url);
