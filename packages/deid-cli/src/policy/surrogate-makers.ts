import type { SurrogateMaker } from 'deid-core';
export const SURROGATE_MAKERS: Readonly<Record<string, SurrogateMaker>> = {};
