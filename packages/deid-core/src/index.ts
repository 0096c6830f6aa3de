export { createEngine, type Engine, type EngineOptions } from './engine.ts';
export type { Session } from './session.ts';
export type { Restorer, RestorerOptions } from './restorer.ts';
export type { Report } from './report.ts';
export { DeidError, type DeidErrorCode } from './errors.ts';
export { type ByLabel, type Label, SAFE_HARBOR_LABELS, type SafeHarborLabel } from './label.ts';
export type { Policy } from './policy.ts';
export type { Operator, OperatorContext } from './operators/operator.ts';
export { token } from './operators/token.ts';
export { redact } from './operators/redact.ts';
export { mask, type MaskOptions } from './operators/mask.ts';
export { generalize } from './operators/generalize.ts';
export { keep } from './operators/keep.ts';
export { hash, type HashOptions } from './operators/hash.ts';
export { shift, type ShiftOptions } from './operators/shift.ts';
export {
  surrogate,
  type SurrogateDraw,
  type SurrogateMaker,
  type SurrogateOptions,
} from './operators/surrogate.ts';
export type { Mac } from './operators/mac.ts';
export type { VaultSnapshot } from './vault.ts';
export type {
  AbortSignalLike,
  AsyncDetectOptions,
  AsyncDetector,
  Candidate,
  Detector,
  Evidence,
  Known,
  Propagation,
  Span,
  Suppressor,
} from './detector.ts';
export { createDocument, type Document } from './document.ts';
export {
  extendPhrase,
  HASH_SEED,
  hashLetter,
  hashPhrase,
  hashWord,
  unhashLetter,
} from './lexer/hash.ts';
export { Gap, NUMBER_OVERFLOW, Shape, TokenKind, type Tokens } from './lexer/tokens.ts';
export type { Occurrences, Trigger } from './lexer/trigger.ts';
export { MAX_LABEL_LENGTH, MAX_TEXT_LENGTH, MAX_VAULT_SIZE } from './limits.ts';
