const TEXT_FORMATS: ReadonlySet<string> = new Set([
  ...['txt', 'text', 'plain', 'md', 'markdown', 'csv', 'tsv', 'html', 'htm', 'xml'],
  ...['json', 'jsonl', 'ndjson', 'yaml', 'yml', 'log', 'rtf', 'ics', 'vcf', 'hl7'],
]);
const UTF_8: ReadonlySet<string> = new Set(['utf-8', 'utf8', 'us-ascii', 'ascii']);
const DATA_URL = /^data:([\w.+/-]{0,128})((?:;[\w.+-]{1,64}=[^;,]{0,128})*)(;base64)?,/i;
const CHARSET = /;charset="?([\w-]{1,32})/i;

const encoder = new TextEncoder();

/** A text in the form of media. */
export interface TextMedia {
  readonly text: string;
  /** The same form with another text. */
  write(text: string): string;
}

/**
 * What media says when it is text, as a data URL or as base64 with a type beside it; null when it is not, or not in
 * UTF-8. O(n).
 */
export function readTextMedia(value: string, mediaType: string | undefined): TextMedia | null {
  const url = DATA_URL.exec(value);
  if (url === null) {
    return mediaType !== undefined && isTextFormat(mediaType) ? readBase64(value, '') : null;
  }
  const [head, type = '', parameters = '', isBase64] = url;
  const charset = CHARSET.exec(parameters)?.[1]?.toLowerCase() ?? 'utf-8';
  // RFC 2397: without a type it is text.
  if (!UTF_8.has(charset) || !(type === '' || isTextFormat(type))) return null;
  const data = value.slice(head.length);
  return isBase64 === undefined ? readPercent(data, head) : readBase64(data, head);
}

/** `text/csv`, `csv` and `notes.csv`: what a media type, a format or a file name ends in says what the bytes are. */
function isTextFormat(mediaType: string): boolean {
  const type = (mediaType.split(';')[0] ?? '').trim().toLowerCase();
  const end = Math.max(...['/', '.', '+'].map((mark) => type.lastIndexOf(mark)));
  return type.startsWith('text/') || TEXT_FORMATS.has(type.slice(end + 1));
}

function readBase64(data: string, head: string): TextMedia | null {
  try {
    const bytes = Uint8Array.from(atob(data), (char) => char.charCodeAt(0));
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, write: (other) => (other === text ? head + data : head + toBase64(other)) };
  } catch {
    return null;
  }
}

function readPercent(data: string, head: string): TextMedia | null {
  try {
    const text = decodeURIComponent(data);
    return {
      text,
      write: (other) => (other === text ? head + data : head + encodeURIComponent(other)),
    };
  } catch {
    return null;
  }
}

function toBase64(text: string): string {
  return btoa(Array.from(encoder.encode(text), (byte) => String.fromCharCode(byte)).join(''));
}
