import { attribute, type Element, type Macro, macroOf } from '@macrowright/storage';
import { embeddingMacro } from '../../../readers/wiki/image.ts';
import { hasOnly } from '../identity.ts';

const sizeOrders = ['', 'width', 'height', 'width,height'];

/** Writes a macro that shows or plays a file as `!talk.mov|width=300!`; `undefined` for other macros. */
export function writeEmbeddedFile(element: Element): string | undefined {
  const macro = macroOf(element);
  if (!macro || macro.body || !hasOnly(element, 'ac:name')) return undefined;
  const filename = filenameOf(macro);
  if (filename === undefined || embeddingMacro(filename) !== macro.name) return undefined;
  const sizes = macro.parameters.slice(1);
  if (!sizeOrders.includes(sizes.map(({ name }) => name).join())) return undefined;
  if (!sizes.every(({ value, resources }) => resources.length === 0 && /^[\w%.]+$/.test(value))) return undefined;
  const parameters = sizes.map(({ name, value }) => `${name}=${value}`).join(',');
  return parameters === '' ? `!${filename}!` : `!${filename}|${parameters}!`;
}

/** The attachment of the current page in the parameter `name`, which must come first. */
function filenameOf({ parameters: [file] }: Macro): string | undefined {
  if (file?.name !== 'name' || file.resources.length !== 1) return undefined;
  const [target] = file.resources;
  if (!target || !hasOnly(target, 'ri:filename') || target.children.length > 0) return undefined;
  const filename = attribute(target, 'ri:filename') ?? '';
  return isImageReference(filename) && !filename.includes('^') ? filename : undefined;
}

/** Whether a string can be written between the exclamation marks of an image. */
export function isImageReference(value: string): boolean {
  return value === value.trim() && /^[^!|\n{}\\[\]]+$/.test(value) && !/^[?.,;:]+$/.test(value);
}
