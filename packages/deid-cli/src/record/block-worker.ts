import { DeidError, type Engine } from 'deid-core';
import { createSealer, type Sealer } from 'deid-core/seal';
import { frameContext, type VaultEntry } from '../files/vault-entry.ts';
import type { FormatOptions } from '../formats/format.ts';
import { loadFormat } from '../formats/formats.ts';
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
  private readonly engine: Engine;
  private readonly readings = new Map<string, Promise<Reading>>();
  private readonly sealers = new Map<string, Promise<Sealer>>();

  /** @param key the master key; needed for vault files and for operators that are keyed */
  constructor(settings: Settings, key: Uint8Array | null) {
    this.settings = settings;
    this.key = key;
    this.engine = buildEngine(settings.engine, key);
  }

  /**
   * @throws DeidError `unseal-failed` for a frame of another key or place, `invalid-request` for one whose records were
   * changed
   */
  async run(task: BlockTask): Promise<BlockOutcome> {
    const tools = { ...(await this.readingOf(task)), engine: this.engine };
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

  private readingOf({ format, options }: BlockTask): Promise<Reading> {
    const name = JSON.stringify([format, options]);
    let reading = this.readings.get(name);
    if (reading === undefined) {
      reading = loadReading(format, options);
      this.readings.set(name, reading);
    }
    return reading;
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

type Reading = Omit<RecordTools, 'engine'>;

async function loadReading(id: string, options: FormatOptions): Promise<Reading> {
  const format = await loadFormat(id);
  return { reader: format.reader(options), overlap: format.framing.overlap };
}
