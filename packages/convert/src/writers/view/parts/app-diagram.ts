import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { valuesOf } from '../listing/parameters.ts';
import { appFrame } from './app-frame.ts';

/** An app's diagram: the image that the app attaches to the page under the diagram's name. */
export const appDiagram: BuiltinView = (macro, body, view) => {
  const [name = ''] = valuesOf(macro, 'diagramName', 'name', 'filename');
  const pageId = view.page.id;
  const file = view.site?.attachment(pageId, `${name}.png`) ?? view.site?.attachment(pageId, name);
  if (!file || pageId === undefined) return appFrame(macro, body, view);
  const app = /drawio|gliffy|mermaid/.exec(macro.name)?.[0] ?? macro.name;
  const src = `${view.urls.prefix}${view.urls.attachment(file, pageId)}`;
  const [width, height] = ['width', 'height'].map((side) => /^\d{1,5}$/.exec(parameterValue(macro, side) ?? '')?.[0]);
  const attributes = { class: `${app}-diagram-image`, src, alt: clean(name), width, height };
  return [element('span', { class: `${app}-container` }, element('img', attributes))];
};
