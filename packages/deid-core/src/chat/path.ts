import { type Shape, UNKNOWN } from './shape.ts';
import { type Path, propertyOf, shapeOf } from './walk.ts';

/** A path for an error message: `messages[0].content[1].image_url`. Names that the codec does not know are `*`. */
export function describePath(path: Path, root: unknown, rootShape: Shape): string {
  let value = root;
  let shape = rootShape;
  let described = '';
  for (const step of path) {
    if (typeof step === 'number') {
      described += `[${step}]`;
      shape = shape.items ?? UNKNOWN;
      value = (value as readonly unknown[])[step];
    } else {
      const { fields, others } = shapeOf(value as object, shape);
      const isKnown = fields !== undefined && Object.hasOwn(fields, step);
      described += `${described === '' ? '' : '.'}${isKnown ? step : '*'}`;
      shape = (isKnown ? fields[step] : others) ?? UNKNOWN;
      value = propertyOf(value, step);
    }
  }
  return described;
}
