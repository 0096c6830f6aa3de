export { createSealer, KEY_BYTES, SALT_BYTES, type Sealer } from './sealer.ts';
export { sealSession, unsealSession } from './seal-session.ts';
