import { safeHarbor } from 'deid-rules';
import { createGateway } from '../../../examples/gateway/gateway.ts';
import { listen, type Listening } from '../../../examples/gateway/listen.ts';
import type { RecordingServer } from './server.ts';

/** In bytes. */
export const MAX_BODY_SIZE = 64 * 1024;

/** The gateway of the examples in front of a server. @param timeout in milliseconds */
export function startGateway({ url }: RecordingServer, timeout = 10_000): Promise<Listening> {
  const gateway = createGateway({
    upstreamUrl: `${url}/v1`,
    engine: safeHarbor(),
    model: 'preset',
    maxBodySize: MAX_BODY_SIZE,
    timeout,
  });
  return listen(gateway, '127.0.0.1', 0);
}
