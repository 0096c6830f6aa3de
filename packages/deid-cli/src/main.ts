import { COMMANDS } from './commands/commands.ts';
import { ExitCode } from './commands/exit-code.ts';
import { explain } from './files/failure.ts';
import { GENERAL_HELP } from './commands/help.ts';
import { InterruptedError } from './commands/interrupted-error.ts';
import { UsageError } from './commands/usage-error.ts';
import { VERSION } from './run/version.ts';

/** Runs the command line, and never throws. Messages go to standard error. */
export async function main(args: readonly string[]): Promise<ExitCode> {
  // Whoever writes is told by the call; without this, the process would end before it can say so.
  process.stdout.on('error', () => {});
  const [name = '--help', ...rest] = args;
  if (name === '--help' || name === '-h' || name === 'help') {
    return print(COMMANDS.get(rest[0] ?? '')?.help ?? GENERAL_HELP);
  }
  if (name === '--version') return print(VERSION);
  const command = COMMANDS.get(name);
  try {
    if (command === undefined) throw new UsageError(`there is no command ${name}`);
    if (rest.includes('--help') || rest.includes('-h')) return print(command.help);
    return await command.run(rest);
  } catch (error) {
    if (error instanceof InterruptedError) return ExitCode.Interrupted;
    if (error instanceof UsageError) {
      process.stderr.write(
        `deid: ${error.message}\nTry: deid ${command ? `${name} ` : ''}--help\n`,
      );
      return ExitCode.Usage;
    }
    process.stderr.write(`deid: ${explain(error)}\n`);
    return ExitCode.Failure;
  }
}

function print(text: string): ExitCode {
  process.stdout.write(`${text}\n`);
  return ExitCode.Success;
}
