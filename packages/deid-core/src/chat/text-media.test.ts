import { describe, expect, test } from 'vitest';
import { readTextMedia } from './text-media.ts';

const TEXT = 'Zoë,1\n😀';
const BASE64 = 'Wm/DqywxCvCfmIA=';

describe('is text', () => {
  test.each([
    [`data:text/csv;base64,${BASE64}`, undefined],
    [`data:text/plain;charset=utf-8;base64,${BASE64}`, undefined],
    [`data:application/json;base64,${BASE64}`, undefined],
    [`data:application/fhir+json;base64,${BASE64}`, undefined],
    [`data:,${encodeURIComponent(TEXT)}`, undefined],
    [`data:text/html,${encodeURIComponent(TEXT)}`, undefined],
    [BASE64, 'text/csv'],
    [BASE64, 'text/csv; charset=utf-8'],
    [BASE64, 'csv'],
    [BASE64, 'notes of today.CSV'],
  ])('%s as %s', (value, mediaType) => {
    const media = readTextMedia(value, mediaType);
    expect(media?.text).toBe(TEXT);
    expect(media?.write(TEXT)).toBe(value);
    const written = media?.write('other ë') ?? '';
    expect(readTextMedia(written, mediaType)?.text).toBe('other ë');
  });
});

describe('is none', () => {
  test.each([
    [`data:image/png;base64,${BASE64}`, undefined],
    [`data:application/pdf;base64,${BASE64}`, 'notes.txt'],
    ['data:text/plain;base64,/w==', undefined],
    [`data:text/plain;charset=utf-16;base64,${BASE64}`, undefined],
    ['data:text/plain,%ff', undefined],
    ['https://example.com/notes.txt', 'notes.txt'],
    [BASE64, undefined],
    [BASE64, 'application/pdf'],
    [BASE64, 'notes'],
  ])('%s as %s', (value, mediaType) => {
    expect(readTextMedia(value, mediaType)).toBeNull();
  });
});
