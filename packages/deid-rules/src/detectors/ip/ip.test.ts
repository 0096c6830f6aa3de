import { createEngine } from 'deid-core';
import { array, assert, integer, ipV4, ipV6, property } from 'fast-check';
import { expect, test } from 'vitest';
import { testFixtures } from '../../../testing/fixtures.ts';
import { ipFixtures } from './ip.fixtures.ts';
import { ipDetector } from './ip.ts';
import { isIpv6 } from './ipv6.ts';

testFixtures(ipDetector(), ipFixtures);

const engine = createEngine({ detectors: [ipDetector()] });

test('finds every IPv4 address behind the word', () => {
  assert(
    property(ipV4(), (address) => {
      const text = `IP ${address} seen`;
      expect(engine.scan(text)).toMatchObject([{ start: 3, end: text.length - 5 }]);
    }),
    { numRuns: 5_000 },
  );
});

test('finds every IPv6 address that is long enough', () => {
  assert(
    property(ipV6().filter(isIpv6), (address) => {
      const text = `IP ${address} seen`;
      const found = engine.scan(text).map(({ start, end }) => text.slice(start, end));
      expect(found).toEqual([address]);
    }),
    { numRuns: 5_000 },
  );
});

test('finds no address where an octet is too large', () => {
  const large = integer({ min: 256, max: 9_999 });
  assert(
    property(array(large, { minLength: 4, maxLength: 4 }), (octets) => {
      expect(engine.scan(`IP ${octets.join('.')} seen`)).toEqual([]);
    }),
    { numRuns: 5_000 },
  );
});
