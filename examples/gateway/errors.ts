import { DeidError } from 'deid-core';

/** An answer other than 200. Its message is for the client, and holds nothing of a request or an answer. */
export class GatewayError extends Error {
  override readonly name = 'GatewayError';
  readonly status: number;
  readonly code: string;
  /** What a client needs to know when it may try again. */
  readonly headers: Headers;

  constructor(status: number, code: string, message: string, headers = new Headers()) {
    super(message);
    this.status = status;
    this.code = code;
    this.headers = headers;
  }
}

/** Whatever was thrown, as something that may be shown. What is not known is not shown. */
export function toGatewayError(error: unknown): GatewayError {
  if (error instanceof GatewayError) return error;
  if (error instanceof DeidError) return fromDeidError(error);
  if (error instanceof Error && error.name === 'TimeoutError') {
    return new GatewayError(504, 'timeout', 'The upstream took too long.');
  }
  return new GatewayError(500, 'internal_error', 'The gateway failed.');
}

/** Messages of a DeidError hold no text of a document, by contract. */
function fromDeidError({ code, message }: DeidError): GatewayError {
  switch (code) {
    case 'invalid-request':
    case 'unscannable-content':
      return new GatewayError(400, code, message);
    case 'text-too-long':
    case 'vault-full':
      return new GatewayError(413, code, message);
    case 'aborted':
      return new GatewayError(504, 'timeout', 'The request took too long.');
    default:
      return new GatewayError(500, code, 'The request could not be protected, and was not sent.');
  }
}
