import { DeidError } from 'deid-core';
import { createSealer, type Sealer } from 'deid-core/seal';
import { frameContext, type VaultEntry } from '../files/vault-entry.ts';
import { formatOf } from '../formats/formats.ts';
import { buildEngine } from '../policy/build-engine.ts';
import type { Settings } from '../run/settings.ts';
import type { BlockOutcome, BlockTask } from './block-task.ts';
import type { RecordTools } from './record-task.ts';
import { redactBlock } from './redact-block.ts';
import { restoreBlock } from './restore-block.ts';
import { scanBlock } from './scan-block.ts';

/** Does what the settings say to one block after the other, and keeps nothing of any. */
export class BlockWorker {
  private readonly settings: Settings;
  private readonly key: Uint8Array | null;
  private readonly tools: Omit<RecordTools, 'reader'>;
  private readonly readers = new Map<string, RecordTools['reader']>();
  private readonly sealers = new Map<string, Promise<Sealer>>();

  /** @param key the master key; needed for vault files and for operators that are keyed */
  constructor(settings: Settings, key: Uint8Array | null) {
    this.settings = settings;
    this.key = key;
    this.tools = { engine: buildEngine(settings.engine, key) };
  }

  /**
   * @throws DeidError `unseal-failed` for a frame of another key or place, `invalid-request` for one whose records were
   * changed
   */
  async run(task: BlockTask): Promise<BlockOutcome> {
    const tools = { ...this.tools, reader: this.readerOf(task) };
    const { task: kind, isChanged, findings } = this.settings;
    if (kind === 'scan') return scanBlock(task, tools, findings);
    if (kind === 'restore') {
      return restoreBlock(task, tools, await this.entriesOf(task), isChanged);
    }
    return redactBlock(task, tools, await this.sealerOf(task.salt));
  }

  private async entriesOf({ frame, salt }: BlockTask): Promise<readonly VaultEntry[]> {
    const sealer = await this.sealerOf(salt);
    if (frame === null || sealer === null) {
      throw new DeidError('invalid-option', 'nothing is restored without a vault file and its key');
    }
    const data = await sealer.unseal(frame.sealed, frameContext(frame));
    // Only who has the key can have written it.
    return JSON.parse(new TextDecoder().decode(data)) as readonly VaultEntry[];
  }

  private readerOf({ format, options }: BlockTask): RecordTools['reader'] {
    const name = JSON.stringify([format, options]);
    let reader = this.readers.get(name);
    if (reader === undefined) {
      reader = formatOf(format).reader(options);
      this.readers.set(name, reader);
    }
    return reader;
  }

  /** Of the last vault file alone: a folder may hold many. */
  private async sealerOf(salt: Uint8Array | null): Promise<Sealer | null> {
    if (salt === null || this.key === null) return null;
    const name = salt.join();
    let sealer = this.sealers.get(name);
    if (sealer === undefined) {
      sealer = createSealer(this.key, salt);
      this.sealers.clear();
      this.sealers.set(name, sealer);
    }
    return sealer;
  }
}
