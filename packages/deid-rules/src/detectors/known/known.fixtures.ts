import type { Fixtures } from '../../../testing/fixtures.ts';
import type { KnownIdentifier } from './known.ts';

export const KNOWN: readonly KnownIdentifier[] = [
  { label: 'NAME', value: 'Maria Teresa Delgado' },
  { label: 'NAME', value: 'Long, Will' },
  { label: 'MRN', value: '4471-902' },
  { label: 'ID', value: 'QX 77 blue heron' },
];

export const KNOWN_FIXTURES: Fixtures = {
  matches: {
    NAME: [
      'seen today: «Maria Teresa Delgado»',
      'seen today: «maria delgado»',
      '«DELGADO, MARIA TERESA» (chart)',
      'call «M. Delgado» back',
      'ask «Maria D»',
      '«Delgado» agrees',
      'told «teresa» so',
      'spoke to «Will Long» at noon',
      '«Will» called, «Long» answered',
    ],
    MRN: ['chart «4471902»', 'chart «447 1902»', 'chart «4471-902»'],
    ID: ['badge «qx77 Blue-Heron»'],
  },
  lures: [
    'as long as you will',
    'chart 44719021',
    'chart 4471',
    'blue heron',
    'chart 14471902',
    'm and d',
  ],
};
