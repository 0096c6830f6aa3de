import { registerHooks } from 'node:module';

/** What `deid-rules/lite` has in place of the module of the same name without `lite-`, as `scripts/bundle.ts` has it. */
const REPLACED = /\/((?:tables|weights)\.generated\.ts)$/;

registerHooks({
  resolve: (specifier, context, next) => next(specifier.replace(REPLACED, '/lite-$1'), context),
});
