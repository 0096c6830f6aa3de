import { afterAll, beforeEach, expect } from 'vitest';
import { type RecordingServer, type Reply, sendEcho, startServer } from './server.ts';

/** A server for all tests of a file: each finds it without requests, and with this reply. */
export async function useServer(reply: Reply = sendEcho): Promise<RecordingServer> {
  const server = await startServer();
  afterAll(() => server.close());
  beforeEach(() => {
    server.requests.length = 0;
    server.reply = reply;
  });
  return server;
}

/** Something arrived, and no value is in any byte of it, escaped for JSON or not. */
export function expectNothingLeft({ requests }: RecordingServer, values: readonly string[]): void {
  expect(requests.length).toBeGreaterThan(0);
  for (const { path, body } of requests) {
    for (const value of values) {
      expect(path + body).not.toContain(value);
      expect(body).not.toContain(JSON.stringify(value).slice(1, -1));
    }
  }
}
