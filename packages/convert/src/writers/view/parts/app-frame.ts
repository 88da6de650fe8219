import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { placeholderImage } from './placeholder-image.ts';

/**
 * The frame of an app's macro. A script on the server fills it; here it contains the body of the macro, or the placeholder image
 * if there is no body.
 */
export const appFrame: BuiltinView = (macro, body, view) => {
  const plain = macro.body?.kind === 'plain' ? element('pre', {}, body) : undefined;
  const content = macro.body ? (plain ?? body) : [placeholderImage(macro, view), contentName(macro)];
  return [element('div', { class: 'ap-container' }, element('div', { class: 'ap-content' }, content))];
};

/** The name of the file or content that the app would show. */
function contentName(macro: Macro): Element | undefined {
  const [name] = valuesOf(macro, 'displayName', 'diagramName', 'filename', 'fileName', 'name', 'file', 'url');
  return name === undefined ? undefined : element('span', { class: 'ap-name' }, ` ${clean(name)}`);
}
