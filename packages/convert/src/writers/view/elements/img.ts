import { attribute } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';
import { imageLink, isRemote } from '../remote-image.ts';
import { addClass, copyElement, htmlElement } from './html-element.ts';

/** `img`: an HTML image. */
export const img: BuiltinElement = {
  ...htmlElement,
  render(node, body, view) {
    const rendered = copyElement(node, body, view);
    const src = attribute(rendered, 'src');
    if (src !== undefined && !view.remoteImages && isRemote(src, view)) {
      return [imageLink(src, attribute(rendered, 'alt'))];
    }
    addClass(rendered, 'confluence-external-resource');
    return [rendered];
  },
};
