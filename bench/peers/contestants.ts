// What is compared: each package as its own documentation shows it, with everything on that it offers by default.
import { redactor, redactRanges } from '../metric/redact.ts';

/** Takes a text, gives the text without what it found. */
export type Redact = (text: string) => string | Promise<string>;

export interface Contestant {
  /** The package of `package.json` that it is of, if any. */
  readonly package?: string;
  readonly load: () => Promise<Redact>;
}

/** The types of packages that an ordinary installation lacks are those below. */
const load = (name: string): Promise<unknown> => import(name);

export const OURS = 'deid';
/** Finds nothing, at no cost: what any speed has to be read against. */
export const CONTROL = 'nothing at all';

export const CONTESTANTS: Readonly<Record<string, Contestant>> = {
  [OURS]: {
    load: async () => {
      // Here, so that nobody else's process holds it.
      const { safeHarbor } = await import('deid-rules');
      return redactor(safeHarbor());
    },
  },
  [CONTROL]: { load: async () => (text) => text },
  'redact-pii': {
    package: 'redact-pii',
    load: async () => {
      const { SyncRedactor } = (await load('redact-pii')) as RedactPii;
      const instance = new SyncRedactor();
      return (text) => instance.redact(text);
    },
  },
  '@redactpii/node': {
    package: '@redactpii/node',
    load: async () => {
      const { Redactor } = (await load('@redactpii/node')) as RedactPiiNode;
      const instance = new Redactor();
      return (text) => instance.redact(text);
    },
  },
  '@cdssnc/sanitize-pii': {
    package: '@cdssnc/sanitize-pii',
    load: async () => {
      const { sanitizePii } = (await load('@cdssnc/sanitize-pii')) as SanitizePii;
      return sanitizePii;
    },
  },
  '@arcjet/redact': {
    package: '@arcjet/redact',
    load: async () => {
      const { redact } = (await load('@arcjet/redact')) as ArcjetRedact;
      return async (text) => (await redact(text))[0];
    },
  },
  openredaction: {
    package: 'openredaction',
    load: () => openRedaction({}),
  },
  'openredaction (hipaa)': {
    package: 'openredaction',
    load: () => openRedaction({ preset: 'hipaa' }),
  },
  // No redactor: what it tags as a person or another identifier is taken out.
  compromise: {
    package: 'compromise',
    load: async () => {
      const { default: tag } = (await load('compromise')) as Compromise;
      return (text) => {
        const tagged = tag(text);
        const views = [
          tagged.people(),
          tagged.places(),
          tagged.emails(),
          tagged.phoneNumbers(),
          tagged.urls(),
        ];
        const ranges = views
          .flatMap((view) => view.json({ offset: true }))
          .map(({ offset: { start, length } }) => ({ start, end: start + length }))
          .toSorted((one, other) => one.start - other.start);
        return redactRanges(text, ranges);
      };
    },
  },
  // No redactor: the telephone numbers that it finds in a text are taken out.
  'libphonenumber-js': {
    package: 'libphonenumber-js',
    load: async () => {
      const { findPhoneNumbersInText } = (await load('libphonenumber-js')) as LibPhoneNumber;
      return (text) =>
        redactRanges(
          text,
          findPhoneNumbersInText(text, 'US').map(({ startsAt, endsAt }) => ({
            start: startsAt,
            end: endsAt,
          })),
        );
    },
  },
};

async function openRedaction(options: { readonly preset?: string }): Promise<Redact> {
  const { OpenRedaction } = (await load('openredaction')) as OpenRedactionPackage;
  const instance = new OpenRedaction(options);
  return async (text) => (await instance.detect(text)).redacted;
}

interface RedactPii {
  readonly SyncRedactor: new () => { redact(text: string): string };
}

interface RedactPiiNode {
  readonly Redactor: new () => { redact(text: string): string };
}

interface SanitizePii {
  sanitizePii(text: string): string;
}

interface ArcjetRedact {
  redact(text: string): Promise<readonly [redacted: string, ...rest: unknown[]]>;
}

interface OpenRedactionPackage {
  readonly OpenRedaction: new (options: { readonly preset?: string }) => {
    detect(text: string): Promise<{ readonly redacted: string }>;
  };
}

interface CompromiseView {
  json(options: { readonly offset: true }): readonly {
    readonly offset: { readonly start: number; readonly length: number };
  }[];
}

type CompromiseKind = 'people' | 'places' | 'emails' | 'phoneNumbers' | 'urls';

interface Compromise {
  readonly default: (text: string) => Readonly<Record<CompromiseKind, () => CompromiseView>>;
}

interface LibPhoneNumber {
  findPhoneNumbersInText(
    text: string,
    country: string,
  ): readonly { readonly startsAt: number; readonly endsAt: number }[];
}
