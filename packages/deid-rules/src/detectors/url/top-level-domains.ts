/** Endings that no plain word has: with one of these, a host name needs no `www.` and no path. */
export const UNAMBIGUOUS_ENDINGS: ReadonlySet<string> = new Set([
  'com',
  'org',
  'net',
  'edu',
  'gov',
]);

/**
 * Endings that count behind `www.`, before a path, or at a name of three labels. Elsewhere they are words after a full
 * stop that lacks its space: `no pain.is eating`, `denies fever.no cough`.
 */
export const ENDINGS: ReadonlySet<string> = new Set(
  (
    'ai app ar at au be biz blog br ca care cc ch chat cl clinic club cn co community cz de dental dev dk doctor es ' +
    'eu family fi fit foundation fr fyi gg gr group health healthcare help hk hospital hu ie il in info int io is it ' +
    'jp kr la law legal life link live ly me med media mil mobi mx my name ng nl no nu nyc nz online page ph photos ' +
    'physio pl press pro pt pub ru science se sg shop si site social space store surgery team tech today tr tv tw ua ' +
    'uk us vet video vip wiki work world xyz za'
  ).split(' '),
);
