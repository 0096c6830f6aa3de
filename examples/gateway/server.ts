// A gateway that any client of a chat API can point at: `UPSTREAM_URL=... npm run gateway`.
import { env } from 'node:process';
import { safeHarbor } from 'deid-rules';
import { createGateway } from './gateway.ts';
import { listen } from './listen.ts';

const { url } = await listen(
  createGateway({
    upstreamUrl: env['UPSTREAM_URL'] ?? 'https://api.openai.com/v1',
    model: env['UPSTREAM_MODEL'] ?? 'gpt-4o-mini',
    engine: safeHarbor(),
    // A long record, not a library: text of this size takes seconds to protect.
    maxBodySize: 10 * 1024 * 1024,
    // As long as the openai SDK waits.
    timeout: 10 * 60 * 1000,
  }),
  // Requests hold identifiers, so they come from this machine unless somebody says otherwise.
  env['HOST'] ?? '127.0.0.1',
  Number(env['PORT'] ?? 8787),
);
console.log(`Gateway at ${url}`);
