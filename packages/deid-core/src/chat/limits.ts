/** Deepest nesting of a request or an answer, in levels: far more than any schema needs, far less than the stack holds. */
export const MAX_JSON_DEPTH = 256;

/** Most JSON texts inside one another whose quotes are told apart. Each level doubles the backslashes of the one above. */
export const MAX_JSON_TEXT_DEPTH = 6;

/** From this length on, a string of base64 characters alone is taken for encoded bytes: no word is that long. */
export const MIN_ENCODED_LENGTH = 512;

/** Longest name of a property that is shown to the detectors next to its value, in UTF-16 code units. */
export const MAX_LABEL_CONTEXT = 64;

/** Most of what services signed that one wrapper remembers, in UTF-16 code units: the thinking of many conversations. */
export const MAX_SIGNED_LENGTH = 4 * 1024 * 1024;

/** Longest event of a stream, in bytes: more than an image in base64, and a bound for an event that never ends. */
export const MAX_EVENT_BYTES = 32 * 1024 * 1024;
