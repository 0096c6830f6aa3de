import { plantedEngine } from './planted.ts';

/** Whom the conversations of the tests are about. */
export const NAME = 'Maria Delgado';
/** Has to be escaped in JSON. */
export const NICKNAME = 'Rosa "Rosie"\nOkafor \\ Lee';
export const MRN = '4471902';
export const VALUES: readonly string[] = [NAME, NICKNAME, MRN];
export const engine = plantedEngine({ NAME: [NAME, NICKNAME], MRN: [MRN] });

export const NOTE = `Seen today: ${NAME}, known as ${NICKNAME}; MRN ${MRN}.`;
/** What a model that was told of them in this order calls a tool with. */
export const ARGUMENTS = '{"name":"[NAME_2]","mrn":"[MRN_1]"}';
