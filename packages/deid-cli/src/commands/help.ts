import { FORMATS } from '../formats/formats.ts';
import { OPERATORS } from '../policy/engine-settings.ts';

const ID_WIDTH = 14;

export const GENERAL_HELP = `Takes names, dates, numbers and places of patients out of text, and puts them back.

  deid redact notes.txt -o clean.txt               one file
  deid redact notes/ -o clean/                     every file of a folder but hidden ones
  deid redact chats.jsonl -o clean.jsonl --fields '$.text'
  cat in.jsonl | deid redact --format jsonl --fields '$.text' > out.jsonl
  deid scan notes/                                 what would be found, and where

To get the originals back later, keep them in an encrypted vault file:

  deid key > vault.key
  deid redact notes.txt -o clean.txt --vault notes.vault --vault-key-file vault.key
  deid restore clean.txt -o notes.txt --vault notes.vault --vault-key-file vault.key

Commands: redact, restore, scan, eval, key; submit and worker for many machines. \`deid COMMAND --help\` explains one.

Exit codes: 0 done; 1 something could not be read or written; 2 the command line makes no sense;
3 done, but some records were refused (see the dead-letter file); 130 and 143 stopped by a signal.`;

const FORMAT_HELP = FORMATS.map(({ id, extensions, summary }) => {
  const endings = extensions.length === 0 ? '' : ` (${extensions.join(' ')})`;
  return `  ${id.padEnd(ID_WIDTH)} ${summary}${endings}`;
}).join('\n');

const READ_OPTIONS = `
What is read:
  --format FORMAT       by default told by the ending of the file, else plain text:
${FORMAT_HELP.replaceAll(/^/gm, '    ')}
  --fields FIELD        which fields hold text: a JSON path ($.messages[*].content), a JSON pointer
                        (/text), or names of columns (notes,comments). Repeat it for several. Without
                        it, all fields are read. Below what is read in JSON, so are names of
                        properties, unless they are as fields are called (first_name). Of jsonl, json,
                        csv and tsv (--format json and jsonl take FHIR, speech and chats too); a file
                        of another format, or a table without that column, is refused
  --max-record-mb N     longest record in megabytes; longer ones are refused (default 8)

What is looked for:
  --preset safe-harbor | limited-data-set
                        all 18 identifiers of HIPAA's Safe Harbor (default), or those that a limited
                        data set may not hold
  --lean recall | balanced | precision
                        which mistake is worse: one missed, or a word lost (default balanced)
  --allow TEXT          a text that is nobody's, such as the clinic's own name. Repeat it for several
  --known FILE          identifiers known beforehand: [{"label": "NAME", "value": "..."}]`;

const RUN_OPTIONS = `
How it runs:
  --workers N           threads (default: one for each core)
  --json                the closing report as JSON
  -q, --quiet           failures only`;

const KEY_OPTIONS = `
  --vault-key-file FILE 64 hexadecimal digits, as \`deid key\` prints them. Otherwise the variable
                        DEID_VAULT_KEY or, on a terminal, a question`;

export const REDACT_HELP = `deid redact [FILE | FOLDER | PATTERN]... [-o OUT] [options]

Replaces every identifier. Reads standard input without a file, writes standard output without -o.
A run that is stopped or killed goes on where it was when the same command is run again.

Where it goes:
  -o, --output OUT      a file or, of several, a folder with the same structure. It may stand in the
                        folder that is read: what is in it is not read. Names of files stay as they are,
                        a patient's in one of them too
  --vault FILE          keeps the originals, encrypted, for \`deid restore\`; of several files, a folder.
                        A vault that is there already becomes FILE.previous${KEY_OPTIONS}
  --dead-letters FILE   where records go that cannot be read (default OUT.dead-letters.jsonl). It
                        holds them as they are, but of one longer than --max-record-mb only where it
                        stood, and how long it was. On standard output, a line {} stands in for each line
                        of jsonl, chat and fhir-jsonl, so that there are as many lines as were read
${READ_OPTIONS}

What is done:
  --policy POLICY       what becomes of an identifier: ${OPERATORS.join(', ')}.
                        For all (--policy redact), by label (--policy DATE=shift,NAME=surrogate), or
                        from a file (--policy policy.json: {"*": "token", "DATE": "generalize"}).
                        Default: token ([NAME_1]), which restore can undo. hash, shift and surrogate
                        need the key of the vault file: the same key gives the same values
  --patient FIELD       the field that says whom a record is about: dates shift and surrogates stay
                        the same for one patient. A JSON path, a column or, of HL7, PID-3; a record
                        without it is refused, and so is a file whose format has none
${RUN_OPTIONS}`;

export const RESTORE_HELP = `deid restore [FILE | FOLDER | PATTERN]... [-o OUT] --vault FILE [options]

Brings back, byte for byte, what \`deid redact --vault\` replaced. Takes its options too; the vault file
knows the format and the fields. A record longer than --max-record-mb is in no vault file, and does not
come back.

  -o, --output OUT      a file or, of several, a folder with the same structure
  --vault FILE          what redact wrote; of several files, a folder${KEY_OPTIONS}
  --changed             the text was changed since, such as by a model that answered it: every record
                        is restored with the values of the record at the same place, and nothing is
                        checked
  --dead-letters FILE   where records go that cannot be restored
${RUN_OPTIONS}`;

export const SCAN_HELP = `deid scan [FILE | FOLDER | PATTERN]... [options]

Says what would be replaced, without showing it.

  --as table | json | html
                        counts for each file (default); a JSON line for each record, with the place,
                        label and score of each finding; or a page that shows the text with every
                        finding marked. The page holds the identifiers
  -o, --output FILE     instead of standard output
${READ_OPTIONS}
${RUN_OPTIONS}`;

export const EVAL_HELP = `deid eval FILE.jsonl... [options]

Measures accuracy on labelled documents: {"text": "...", "spans": [{"start": 0, "end": 5, "label": "NAME"}]}
on each line, offsets in UTF-16 code units. "lures" may list texts that must stay.

  --exhaustive          every identifier is labelled, so that any other word that goes counts as lost
  --json                figures as JSON
  --preset, --lean, --allow, --known
                        as for \`deid redact\``;

export const KEY_HELP = `deid key

Prints a new random key for vault files: 64 hexadecimal digits. Keep it where passwords are kept; without
it, nothing is restored.

  deid key > vault.key && chmod 600 vault.key`;

const QUEUE_OPTIONS = `
Where the queue is (needs bullmq and ioredis: npm install bullmq ioredis):
  --redis URL           default the variable DEID_REDIS_URL, else redis://127.0.0.1:6379. A password
                        belongs into the variable: arguments can be read by every user of the machine
  --queue NAME          default deid
  --patience SECONDS    how long Redis may be away until the command gives up (default 60)`;

export const SUBMIT_HELP = `deid submit [FILE | FOLDER | PATTERN]... -o OUT [options]

Puts files into a queue, for any number of \`deid worker\` on any number of machines that see the same files
at the same paths. What is in the queue already is not put there again. The queue holds paths, options and
counts: no text, no keys.

  -o, --output OUT      a file or, of several, a folder with the same structure
  --shard-mb N          least size of a part in megabytes (default 32). Files with a record on each line
                        are worked on in parts, unless they have a vault file; others as a whole
  --wait                until all is done; tells how far it is
  --json                with --wait: the closing report as JSON
  -q, --quiet           failures only
  --vault FILE          keeps the originals, encrypted; workers need the key
  --policy POLICY, --patient FIELD, --dead-letters FILE
                        as for \`deid redact\`
${READ_OPTIONS}
${QUEUE_OPTIONS}`;

export const WORKER_HELP = `deid worker [options]

Works on what \`deid submit\` puts into the queue, until it is stopped. A worker that dies is missed after some
seconds, and its part is given to another; what fails is tried again, with longer and longer waits.

  --workers N           threads (default: one for each core)
  --silence SECONDS     how long a worker may say nothing until it is missed (default 15)
  -q, --quiet           says nothing of what is done${KEY_OPTIONS}
${QUEUE_OPTIONS}`;
