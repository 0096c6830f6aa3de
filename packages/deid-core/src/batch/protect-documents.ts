import type { AbortSignalLike } from '../detector.ts';
import type { Engine } from '../engine.ts';
import { DeidError } from '../errors.ts';
import type { Report } from '../report.ts';
import type { VaultSnapshot } from '../vault.ts';
import { mapOrdered } from './map-ordered.ts';

/** Texts that belong together, such as the turns of a dialogue: a name found in one is protected in all. */
export interface BatchDocument<Key> {
  /** The caller's own name for it. Handed back, never read. */
  readonly key: Key;
  readonly texts: readonly string[];
}

export interface ProtectedDocument<Key> {
  readonly key: Key;
  readonly texts: readonly string[];
  /** What `Session.load` needs to restore them. */
  readonly vault: VaultSnapshot;
  readonly report: Report;
}

/** A document that could not be protected, and of which nothing came through. */
export interface RefusedDocument<Key> {
  readonly key: Key;
  readonly error: DeidError;
}

export interface BatchOptions {
  readonly engine: Engine;
  /** How many documents are worked on at once, which pays with asynchronous detectors. Default 4. */
  readonly concurrency?: number;
  readonly signal?: AbortSignalLike;
}

const DEFAULT_CONCURRENCY = 4;

/**
 * Protects documents as they come, in their order, each with a vault of its own. Holds no more than `concurrency` of them.
 * A document that fails is handed on as such; only an aborted signal and an error of `documents` end the batch.
 */
export async function* protectDocuments<Key>(
  documents: AsyncIterable<BatchDocument<Key>> | Iterable<BatchDocument<Key>>,
  { engine, concurrency = DEFAULT_CONCURRENCY, signal }: BatchOptions,
): AsyncGenerator<ProtectedDocument<Key> | RefusedDocument<Key>> {
  yield* mapOrdered(documents, concurrency, async ({ key, texts }) => {
    const session = engine.session();
    try {
      const protectedTexts = await session.protectAllAsync(texts, signal && { signal });
      return { key, texts: protectedTexts, vault: session.snapshot(), report: session.report() };
    } catch (error) {
      if (!(error instanceof DeidError) || error.code === 'aborted') throw error;
      return { key, error };
    } finally {
      session.close();
    }
  });
}
