import type { Values } from './options.ts';
import { ExitCode } from './exit-code.ts';
export async function scan(_inputs: readonly string[], _values: Values): Promise<ExitCode> {
  return ExitCode.Failure;
}
