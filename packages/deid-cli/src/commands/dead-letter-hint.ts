import type { FileJob } from '../run/file-job.ts';

/** Where to look for records that were refused. */
export function deadLetterHint(jobs: readonly Pick<FileJob, 'deadLetters'>[]): string {
  const deadLetters = jobs[0]?.deadLetters ?? null;
  if (deadLetters === null) return '; name a file for them with --dead-letters';
  return jobs.length === 1 ? `: see ${deadLetters}` : ': see the files *.dead-letters.jsonl';
}
