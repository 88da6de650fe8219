import { parameterValue } from '@macrowright/macros';
import { attribute, element, type Macro } from '@macrowright/storage';
import { clean } from '../clean.ts';
import type { BuiltinView } from '../context.ts';
import { safeUrl } from '../safe.ts';
import { placeholderImage } from './placeholder-image.ts';

/**
 * A view of content that is stored elsewhere: the placeholder image, and a link to the URL in the first of these parameters that
 * has a value.
 */
export function externalContent(...urlParameters: readonly string[]): BuiltinView {
  return (macro, _body, view) => {
    const url = urlParameters.map((name) => urlIn(macro, name)).find((value) => value !== undefined && value !== '');
    const href = url === undefined ? undefined : safeUrl(url);
    if (href === undefined || !/^https?:|^\//i.test(href)) {
      return [element('span', { class: 'macro-elsewhere' }, placeholderImage(macro, view))];
    }
    const title = parameterValue(macro, 'title') || href;
    const link = element('a', { class: 'external-link', href: clean(href) }, clean(title));
    return [element('div', { class: 'macro-elsewhere' }, [placeholderImage(macro, view), ' ', link])];
  };
}

function urlIn(macro: Macro, name: string): string | undefined {
  const parameter = macro.parameters.findLast((entry) => entry.name === name);
  const [resource] = parameter?.resources ?? [];
  return resource?.name === 'ri:url' ? attribute(resource, 'ri:value') : parameter?.value.trim();
}
