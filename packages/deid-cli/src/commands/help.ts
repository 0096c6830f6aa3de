export const GENERAL_HELP = 'x';
export const EVAL_HELP = 'x';
export const KEY_HELP = 'x';
export const REDACT_HELP = 'x';
export const RESTORE_HELP = 'x';
export const SCAN_HELP = 'x';
