import { parameterValue } from '@macrowright/macros';
import { attribute, element, type Macro } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { safeUrl } from '../safe.ts';
import { placeholderImage } from './placeholder-image.ts';

/**
 * Content that is stored elsewhere or, like HTML, never rendered: the placeholder image, and a link to the URL of the macro if it
 * has one.
 */
export const externalContent: BuiltinView = (macro, _body, view) => {
  const url = ['url', 'src', ''].map((name) => urlIn(macro, name)).find(Boolean);
  const href = url && safeUrl(url);
  if (!href || !/^https?:|^\//i.test(href)) {
    return [element('span', { class: 'macro-elsewhere' }, placeholderImage(macro, view))];
  }
  const title = parameterValue(macro, 'title') || href;
  const link = element('a', { class: 'external-link', href: clean(href) }, clean(title));
  return [element('div', { class: 'macro-elsewhere' }, [placeholderImage(macro, view), ' ', link])];
};

function urlIn(macro: Macro, name: string): string | undefined {
  const parameter = macro.parameters.findLast((entry) => entry.name === name);
  const [resource] = parameter?.resources ?? [];
  return resource?.name === 'ri:url' ? attribute(resource, 'ri:value') : parameter?.value.trim();
}
