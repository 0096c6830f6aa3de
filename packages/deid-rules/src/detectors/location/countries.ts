import { phraseSet } from '../../evidence/phrase-set.ts';

/** Countries and territories of the world by their usual names; they stay, but they end an address. */
export const COUNTRIES = phraseSet(
  `afghanistan, albania, algeria, andorra, angola, antigua and barbuda, argentina, armenia, australia, austria,
  azerbaijan, bahamas, bahrain, bangladesh, barbados, belarus, belgium, belize, benin, bhutan, bolivia,
  bosnia and herzegovina, botswana, brazil, brunei, bulgaria, burkina faso, burundi, cambodia, cameroon, canada,
  cape verde, central african republic, chad, chile, china, people's republic of china, colombia, comoros, congo,
  democratic republic of the congo, republic of the congo, costa rica, croatia, cuba, cyprus, czech republic, czechia,
  denmark, djibouti, dominica, dominican republic, east timor, ecuador, egypt, el salvador, england, equatorial guinea,
  eritrea, estonia, eswatini, ethiopia, fiji, finland, france, gabon, gambia, germany, ghana, greece, grenada, guatemala,
  guinea, guinea-bissau, guyana, haiti, honduras, hong kong, hungary, iceland, india, indonesia, iran, iraq, ireland,
  republic of ireland, northern ireland, israel, italy, ivory coast, jamaica, japan, kazakhstan, kenya, kiribati, kosovo,
  kuwait, kyrgyzstan, laos, latvia, lebanon, lesotho, liberia, libya, liechtenstein, lithuania, luxembourg, macau,
  madagascar, malawi, malaysia, maldives, mali, malta, marshall islands, mauritania, mauritius, mexico, micronesia,
  moldova, monaco, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nauru, nepal, netherlands,
  kingdom of the netherlands, the netherlands, new zealand, nicaragua, niger, nigeria, north korea, north macedonia,
  macedonia, norway, oman, pakistan, palau, panama, papua new guinea, paraguay, peru, philippines, poland, portugal,
  qatar, romania, russia, rwanda, saint kitts and nevis, saint lucia, saint vincent and the grenadines, samoa, san marino,
  sao tome and principe, saudi arabia, scotland, senegal, serbia, seychelles, sierra leone, singapore, slovakia, slovenia,
  solomon islands, somalia, south africa, south korea, south sudan, spain, sri lanka, sudan, suriname, swaziland, sweden,
  switzerland, syria, taiwan, tajikistan, tanzania, thailand, togo, tonga, trinidad and tobago, tunisia, turkey,
  turkmenistan, tuvalu, uganda, uk, ukraine, united arab emirates, united kingdom, united states, united states of america,
  usa, u.s.a., uruguay, uzbekistan, vanuatu, vatican city, venezuela, vietnam, wales, yemen, zambia, zimbabwe`
    .split(',')
    .map((name) => name.trim()),
);
