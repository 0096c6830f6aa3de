import { fingerprintOf } from '../run/file-job.ts';
import { createPool, type Pool, type PoolOptions } from '../run/pool.ts';

/** The threads of the last job: most jobs of a queue want the same, and threads take longer to start than parts to do. */
export class LastPool {
  private last: { readonly id: string; readonly pool: Pool } | null = null;

  async for(options: PoolOptions): Promise<Pool> {
    const { settings, key, workers } = options;
    const id = fingerprintOf(settings, key === null ? null : [...key], workers);
    if (this.last?.id !== id) {
      await this.close();
      this.last = { id, pool: createPool(options) };
    }
    return this.last.pool;
  }

  async close(): Promise<void> {
    await this.last?.pool.close();
    this.last = null;
  }
}
