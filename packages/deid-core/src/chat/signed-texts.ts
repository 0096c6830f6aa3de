import { MAX_SIGNED_LENGTH } from './limits.ts';
import type { Path } from './walk.ts';

/**
 * Texts that a service signed, as it sent them: a model's thinking. They hold tokens, never values. The service takes
 * them back only as they were, to the byte, which protecting what was restored cannot promise: a model misspells tokens,
 * and writes what only looks like an identifier.
 */
export class SignedTexts {
  private readonly texts = new Map<string, string>();
  private length = 0;

  get(signature: string): string | undefined {
    return this.texts.get(signature);
  }

  /** Forgets the oldest beyond `MAX_SIGNED_LENGTH`. */
  set(signature: string, text: string): void {
    this.delete(signature);
    this.texts.set(signature, text);
    this.length += text.length;
    for (const oldest of this.texts.keys()) {
      if (this.length <= MAX_SIGNED_LENGTH) return;
      this.delete(oldest);
    }
  }

  private delete(signature: string): void {
    this.length -= this.texts.get(signature)?.length ?? 0;
    this.texts.delete(signature);
  }
}

/** Brings the pieces of a text and its signature together, in whichever order and chunks they come. */
export class Signing {
  private readonly texts = new Map<string, string>();
  private readonly signatures = new Map<string, string>();

  addText(identity: Path, piece: string): void {
    const key = JSON.stringify(identity);
    this.texts.set(key, (this.texts.get(key) ?? '') + piece);
  }

  addSignature(identity: Path, piece: string): void {
    const key = JSON.stringify(identity);
    this.signatures.set(key, (this.signatures.get(key) ?? '') + piece);
  }

  signatureOf(identity: Path): string | undefined {
    return this.signatures.get(JSON.stringify(identity));
  }

  /** Every text that has a signature. */
  *signed(): Generator<readonly [signature: string, text: string]> {
    for (const [key, signature] of this.signatures) {
      const text = this.texts.get(key) ?? '';
      if (signature !== '' && text !== '') yield [signature, text];
    }
  }
}
