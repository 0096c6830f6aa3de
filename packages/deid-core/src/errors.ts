/**
 * Why a call failed. Codes are stable: match on them, not on messages.
 *
 * - `invalid-option`: a setting is wrong; thrown when an engine or a wrapper is made
 * - `missing-operator`: the policy has no operator for a label that a detector may report
 * - `async-required`: the engine has asynchronous detectors, so only the `Async` calls are complete
 * - `text-too-long`: a text exceeds `MAX_TEXT_LENGTH`, as given or once folded
 * - `detector-failed`: a detector or suppressor threw, rejected or returned no list; nothing of its error is kept, for it may quote the text
 * - `operator-failed`: an operator threw; nothing of its error is kept, for it may quote the value
 * - `invalid-candidate`: a detector reported offsets, a label or a score that cannot be
 * - `vault-full`: a vault holds `MAX_VAULT_SIZE` values of one label
 * - `session-closed`: the session was closed and has forgotten its values
 * - `aborted`: the caller's signal fired
 * - `invalid-request`: a chat request or answer does not have the shape that its format promises
 * - `unscannable-content`: content that cannot be read as text, such as an image, would have left unprotected
 * - `unseal-failed`: sealed data was made with another key or for another purpose, or was altered
 * - `unknown-format`: no codec speaks the format of this call
 */
export type DeidErrorCode =
  | 'invalid-option'
  | 'missing-operator'
  | 'async-required'
  | 'text-too-long'
  | 'detector-failed'
  | 'operator-failed'
  | 'invalid-candidate'
  | 'vault-full'
  | 'session-closed'
  | 'aborted'
  | 'invalid-request'
  | 'unscannable-content'
  | 'unseal-failed'
  | 'unknown-format';

/** The only error this library throws on its own account. Its message never holds text of a document. */
export class DeidError extends Error {
  override readonly name = 'DeidError';
  readonly code: DeidErrorCode;

  constructor(code: DeidErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
