import module from 'node:module';

// From Node 22 on, what was compiled once starts faster the next time. Everything else is imported after this.
module.enableCompileCache?.();
const { main } = await import('./main.ts');

process.exitCode = await main(process.argv.slice(2));
