export { mapOrdered } from './map-ordered.ts';
export {
  type BatchDocument,
  type BatchOptions,
  protectDocuments,
  type ProtectedDocument,
  type RefusedDocument,
} from './protect-documents.ts';
export { applyEdits, type Edit } from '../edit.ts';
export type { Segment, SegmentedText } from '../segments.ts';
export type { ProtectOptions } from '../session.ts';
export type { VaultSnapshot } from '../vault.ts';
