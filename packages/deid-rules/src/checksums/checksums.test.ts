import { assert, constantFrom, integer, nat, pre, property } from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCardNumber } from './card.ts';
import { isCpf } from './cpf.ts';
import { isDea } from './dea.ts';
import { isIban } from './mod97.ts';
import { isLuhn } from './luhn.ts';
import { isNhsNumber } from './nhs.ts';
import { isNpi } from './npi.ts';
import { isSsn } from './ssn.ts';
import { isVerhoeff } from './verhoeff.ts';
import { isVin } from './vin.ts';

interface Checked {
  readonly check: (value: string) => boolean;
  /** Numbers that issuers or standards publish as examples, and invented ones. */
  readonly valid: readonly string[];
  readonly invalid: readonly string[];
}

const CHECKSUMS: Readonly<Record<string, Checked>> = {
  isLuhn: {
    check: isLuhn,
    valid: ['79927398713', '4111111111111111', '046454286'],
    invalid: ['79927398710', '4111111111111112', '046454287'],
  },
  isCardNumber: {
    check: isCardNumber,
    valid: [
      '4111111111111111',
      '4222222222222',
      '5555555555554444',
      '2223003122003222',
      '378282246310005',
      '30569309025904',
      '6011111111111117',
      '3530111333300000',
      '6304000000000000',
      '6200000000000005',
    ],
    invalid: ['4111111111111112', '411111111111111', '9111111111111118', '2721000000000004', ''],
  },
  isNpi: {
    check: isNpi,
    valid: ['1234567893', '1245319599'],
    invalid: ['1234567890', '3234567891', '123456789', '12345678931'],
  },
  isDea: {
    check: isDea,
    valid: ['AB1234563', 'BF5836727', 'M91234563'],
    invalid: ['AB1234567', 'IB1234563', 'ab1234563', 'AB123456'],
  },
  isVin: {
    check: isVin,
    valid: ['1M8GDM9AXKP042788', '11111111111111111', '5GZCZ43D13S812715'],
    invalid: ['1M8GDM9A1KP042788', '1M8GDM9AXKP04278O', '1M8GDM9AXKP04278'],
  },
  isIban: {
    check: isIban,
    valid: ['GB29NWBK60161331926819', 'DE89370400440532013000', 'NO9386011117947'],
    invalid: ['GB29NWBK60161331926818', 'GB29', 'gb29nwbk60161331926819'],
  },
  isVerhoeff: {
    check: isVerhoeff,
    valid: ['2363', '123451', '84736430954837284567892'],
    invalid: ['2364', '123415', '84736430954837284567893'],
  },
  isNhsNumber: {
    check: isNhsNumber,
    valid: ['9434765919', '4010232137', '9876543210'],
    invalid: ['9434765918', '943476591', '94347659190'],
  },
  isCpf: {
    check: isCpf,
    valid: ['52998224725', '11144477735'],
    invalid: ['52998224724', '11111111111', '5299822472'],
  },
  isSsn: {
    check: isSsn,
    valid: ['536221467', '001010001', '912701234', '999880001'],
    invalid: ['000121234', '666121234', '123001234', '123450000', '912931234', '912111234'],
  },
};

describe.each(Object.entries(CHECKSUMS))('%s', (_, { check, valid, invalid }) => {
  test.each(valid)('accepts %s', (value) => {
    expect(check(value)).toBe(true);
  });
  test.each(invalid)('refuses %j', (value) => {
    expect(check(value)).toBe(false);
  });
});

/** Schemes that catch every single wrong digit. */
describe.each(
  Object.entries({ isLuhn, isVerhoeff, isNpi, isNhsNumber, isIban }).map(([name, check]) => ({
    name,
    check,
    valid: CHECKSUMS[name]?.valid ?? [],
  })),
)('$name', ({ check, valid }) => {
  test('refuses every valid number with one digit changed', () => {
    assert(
      property(
        constantFrom(...valid),
        nat(),
        integer({ min: 1, max: 9 }),
        (value, place, change) => {
          const at = place % value.length;
          const digit = value.charCodeAt(at) - 48;
          pre(digit <= 9);
          const wrong = value.slice(0, at) + String((digit + change) % 10) + value.slice(at + 1);
          expect(check(wrong)).toBe(false);
        },
      ),
      { numRuns: 5000 },
    );
  });
});

test('a Verhoeff digit catches two neighbours that changed places', () => {
  const valid = '84736430954837284567892';
  for (let at = 0; at + 1 < valid.length; at++) {
    const [one, other] = [valid.charAt(at), valid.charAt(at + 1)];
    const swapped = valid.slice(0, at) + other + one + valid.slice(at + 2);
    expect(isVerhoeff(swapped)).toBe(one === other);
  }
});
