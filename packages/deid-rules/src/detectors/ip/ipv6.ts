const GROUPS = 8;
/** `::1` and `a::b` are as often part of a program as an address. */
const FEWEST_GROUPS = 3;
const DOTTED_QUAD = /^\d{1,3}(?:\.\d{1,3}){3}$/;
const GROUP = /^[\da-f]{1,4}$/i;

/** The text form of an IPv6 address: RFC 4291, 2.2, with three groups at least. */
export function isIpv6(address: string): boolean {
  const halves = address.split('::');
  if (halves.length > 2) return false;
  const groups = halves.flatMap((half) => (half === '' ? [] : half.split(':')));
  const last = groups.at(-1) ?? '';
  const isMapped = DOTTED_QUAD.test(last);
  if (!groups.every((group) => GROUP.test(group) || (isMapped && group === last))) return false;
  // An embedded IPv4 address takes the room of two groups.
  const count = groups.length + Number(isMapped);
  return halves.length === 1 ? count === GROUPS : count < GROUPS && count >= FEWEST_GROUPS;
}
