import {
  COUNTIES,
  FACILITY_NAMES,
  SAINTS,
  STREET_KINDS,
  STREETS,
  UK_STREETS,
  UK_TOWNS,
  type Place,
} from '../places.ts';
import type { Random } from '../random.ts';

const DIRECTIONS = ['N', 'S', 'E', 'W', 'North', 'NW'] as const;
const UNITS = ['Apt 4B', 'Apt. 212', 'Unit 9', 'Suite 300', '#17', 'Lot 22'] as const;

export function street(random: Random): string {
  const number = random.between(10, 9899);
  const direction = random.below(5) === 0 ? `${random.pick(DIRECTIONS)} ` : '';
  const unit = random.below(4) === 0 ? `, ${random.pick(UNITS)}` : '';
  return `${number} ${direction}${random.pick(STREETS)} ${random.pick(STREET_KINDS)}${unit}`;
}

export const boxOrRoute = (random: Random): string =>
  random.pick([
    `PO Box ${random.between(12, 9988)}`,
    `P.O. Box ${random.between(12, 9988)}`,
    `RR ${random.between(1, 9)} Box ${random.between(11, 480)}`,
    `${random.between(2200, 48000)} County Road ${random.between(11, 390)}`,
    `${random.between(2200, 9800)} Highway ${random.between(11, 99)} N`,
  ]);

export function intersection(random: Random): string {
  const [one, other] = random.shuffled(STREETS);
  return `${one} and ${other} ${random.pick(['Street', 'Avenue', 'St', 'Ave'])}`;
}

export const zipPlusFour = (random: Random, { zip }: Place): string => `${zip}-${random.digits(4)}`;

export const countyName = (random: Random): string => random.pick(COUNTIES);
export const county = (random: Random): string => `${countyName(random)} County`;

export const facility = (random: Random, { city }: Place): string =>
  random.pick([
    () => `${random.pick(FACILITY_NAMES)} Medical Center`,
    () => `${random.pick(FACILITY_NAMES)} Hospital`,
    () => `${random.pick(FACILITY_NAMES)} Family Clinic`,
    () => `${random.pick(FACILITY_NAMES)} Nursing and Rehabilitation`,
    () => `St. ${random.pick(SAINTS)}'s Hospital`,
    () => `Saint ${random.pick(SAINTS)} Regional Medical Center`,
    () => `${city} General Hospital`,
    () => `${city} Children's Hospital`,
    () => `University of ${city} Hospital`,
    () => `${city} VA Medical Center`,
  ])();

export const school = (random: Random): string =>
  `${random.pick(FACILITY_NAMES)} ${random.pick(['Elementary School', 'Middle School', 'High School'])}`;

export const ukStreet = (random: Random): string =>
  `${random.between(10, 240)} ${random.pick(UK_STREETS)}`;

export const ukTown = (random: Random): string => random.pick(UK_TOWNS);

export const ukPostcode = (random: Random): string =>
  random.pick([
    `SK${random.between(1, 8)} ${random.between(1, 9)}BX`,
    `EX${random.between(1, 8)} ${random.between(1, 9)}QT`,
    `SW${random.between(1, 9)}A ${random.between(1, 9)}LN`,
    `DD${random.between(1, 5)} ${random.between(1, 9)}HJ`,
  ]);

export const canadianPostcode = (random: Random): string =>
  random.shaped(random.pick(['K#A #B#', 'M#W #R#', 'V#T #N#', 'H#X #L#']));
