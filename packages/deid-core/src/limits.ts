/** Longest text one scan accepts, in UTF-16 code units: keeps every offset and typed array below 1 GB. */
export const MAX_TEXT_LENGTH = 64 * 1024 * 1024;

/** Longest label, in characters: bounds what the restorer may have to hold back. */
export const MAX_LABEL_LENGTH = 24;

/** Most digits in a token's number: a million values of one label in one vault, and a bound for the restorer. */
export const MAX_TOKEN_DIGITS = 6;

/** Most values of one label in one vault: the largest number that `MAX_TOKEN_DIGITS` can write. */
export const MAX_VAULT_SIZE = 10 ** MAX_TOKEN_DIGITS - 1;

/** Score from which a candidate counts when the engine is given no threshold: every detector's own bar. */
export const DEFAULT_THRESHOLD = 0.5;

/**
 * Texts that an engine keeps, with what it made of them, in UTF-16 code units: some conversations of 100 KB, which take up
 * about twenty times that in memory.
 */
export const MEMO_LENGTH = 512 * 1024;
