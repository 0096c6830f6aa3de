import { type Shape, UNKNOWN } from './shape.ts';
import type { Path } from './walk.ts';

/** A path for an error message: `messages[0].content[1].image_url`. Names that the codec does not know are `*`. */
export function describePath(path: Path, root: Shape): string {
  let shape = root;
  let described = '';
  for (const step of path) {
    if (typeof step === 'number') {
      described += `[${step}]`;
      shape = shape.items ?? UNKNOWN;
    } else {
      const isKnown = shape.fields !== undefined && Object.hasOwn(shape.fields, step);
      described += `${described === '' ? '' : '.'}${isKnown ? step : '*'}`;
      shape = (isKnown ? shape.fields?.[step] : shape.others) ?? UNKNOWN;
    }
  }
  return described;
}
