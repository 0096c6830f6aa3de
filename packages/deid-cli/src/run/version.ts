/** Of this package. What an earlier version left half done is done anew. */
export const VERSION = '0.1.0';
