import { isInternational, isNational } from './numbering-plan.ts';

/** What the numbering plans say of the numbers of one text: a number is often repeated, and a parse is dear. */
export class NumberVerdicts {
  private readonly international = new Map<string, boolean>();
  private readonly national = new Map<string, boolean>();

  isInternational(digits: string): boolean {
    return verdict(this.international, digits, isInternational);
  }

  isNational(digits: string): boolean {
    return verdict(this.national, digits, isNational);
  }
}

function verdict(
  known: Map<string, boolean>,
  digits: string,
  ask: (digits: string) => boolean,
): boolean {
  let found = known.get(digits);
  if (found === undefined) {
    found = ask(digits);
    known.set(digits, found);
  }
  return found;
}
