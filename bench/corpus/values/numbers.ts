import {
  withDeaDigit,
  withIbanDigits,
  withLuhn,
  withNhsDigit,
  withNpiDigit,
  withRoutingDigit,
  withVerhoeffDigit,
  withVinDigit,
} from '../check-digits.ts';
import type { Random } from '../random.ts';
import { type Person, plainLetters } from './people.ts';
import { spokenDigits } from './spoken.ts';

/** One of some shapes: `#` is a digit, `@` a letter. */
const shaped =
  (...shapes: readonly string[]) =>
  (random: Random): string =>
    random.shaped(random.pick(shapes));

/** Area, group and serial number within what the Social Security Administration may issue. */
function ssnParts(random: Random): readonly [string, string, string] {
  const area = random.pick([random.between(100, 665), random.between(667, 899)]);
  const group = String(random.between(10, 99));
  return [String(area), group, String(random.between(1000, 9999))];
}

export const ssn = (random: Random): string =>
  ssnParts(random).join(random.pick(['-', '-', ' ', '']));
export const dashedSsn = (random: Random): string => ssnParts(random).join('-');
export const spokenSsn = (random: Random): string => spokenDigits(dashedSsn(random));
export const lastFour = (random: Random): string => random.digits(4);

export const mrn = shaped(
  '#######',
  '########',
  '##########',
  '##-##-##',
  'MR####-###',
  '@#######',
  '00######',
  '###-###-##',
  'HX-######',
);
export const spokenMrn = (random: Random): string =>
  spokenDigits(random.digits(random.between(6, 8)));

export const plan = shaped(
  '1EG4-TE5-@K##',
  '@@@#########',
  'W####-#####-##',
  '#########@',
  '@@######',
  'H####-###-####',
);
export const group = shaped('#####', '@@#####', '00#####-##');

/** A card of a test range, so that it is nobody's. */
export const card = (random: Random): string => {
  const digits = withLuhn(
    `${random.pick(['411111', '400000', '555555', '222300'])}${random.digits(9)}`,
  );
  return random.pick([
    digits,
    digits.replaceAll(/(\d{4})(?=\d)/g, '$1 '),
    digits.replaceAll(/(\d{4})(?=\d)/g, '$1-'),
  ]);
};
export const account = shaped('########', '00-#######-#', '####-####-##', '#########', '@@-######');
export const routing = (random: Random): string => withRoutingDigit(`02${random.digits(6)}`);
export const iban = (random: Random): string =>
  random.pick([
    withIbanDigits('GB', `WEST${random.digits(14)}`),
    withIbanDigits('DE', `3704${random.digits(14)}`),
  ]);

export const npi = (random: Random): string => withNpiDigit(`1${random.digits(8)}`);
export const dea = (random: Random, { surname }: Person): string =>
  withDeaDigit(`B${plainLetters(surname).charAt(0).toUpperCase()}`, random.digits(6));
export const driversLicense = shaped(
  '@###-####-####',
  '@########',
  '########',
  '@@######@',
  '###-##-####@',
);
export const professionalLicense = shaped('RN-######', 'MD#####', '@-#####', 'PA######');

export const vin = (random: Random): string =>
  withVinDigit(
    random.shaped(random.pick(['1HGCM8263@A######', '5YJSA1E2#@F######', 'JTDKB20U#@7######'])),
  );
export const plate = shaped('#@@@###', '@@@-####', '@@@ ####', '###-@@@');

export const device = shaped('SN########', '@@@######@', 'PM-####-#####', '##@@###-##', 'GX######');
export const udi = (random: Random): string =>
  `(01)0${withLuhn(`084${random.digits(9)}`)}(17)26${random.digits(1)}9${random.pick(['11', '20', '30'])}(21)${random.shaped('@#@######')}`;
export const imei = (random: Random): string => withLuhn(`35${random.digits(12)}`);
export const mac = (random: Random): string =>
  Array.from({ length: 6 }, () => random.between(16, 255).toString(16).toUpperCase()).join(':');

export const biometric = shaped('FP-#####-@@', 'VP####@@##', 'RT-####-####', 'BIO########');
export const image = shaped(
  'IMG_####.jpg',
  'face_front_####.png',
  'DSC#####.JPG',
  'wound_photo_##-####.jpeg',
);

export const study = shaped('@@@-###-####', '##-####', 'SUBJ-#####', '@#####');
export const encounter = shaped('#########', 'E########', 'CSN ########', 'V##-######');
export const accession = shaped('S##-#####', 'A########', '##-@@-######');
export const claim = shaped('CLM########', '##########', '####-@@-#####');
export const employee = shaped('E#####', '######', 'EMP-####');
export const passport = shaped('@########', '#########');
export const uuid = (random: Random): string =>
  [8, 4, 4, 4, 12]
    .map((length) => Array.from({ length }, () => random.below(16).toString(16)).join(''))
    .join('-');

export function nhs(random: Random): string {
  let number: string | null = null;
  while (number === null) number = withNhsDigit(`4${random.digits(8)}`);
  return `${number.slice(0, 3)} ${number.slice(3, 6)} ${number.slice(6)}`;
}
export const aadhaar = (random: Random): string => {
  const digits = withVerhoeffDigit(`${random.between(2, 9)}${random.digits(10)}`);
  return digits.replaceAll(/(\d{4})(?=\d)/g, '$1 ');
};
export const socialInsurance = (random: Random): string =>
  withLuhn(`4${random.digits(7)}`).replaceAll(/(\d{3})(?=\d)/g, '$1 ');
