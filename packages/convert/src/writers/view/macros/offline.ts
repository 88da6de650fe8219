import { parameterValue } from '@macrowright/macros';
import { attribute, element, type Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import { clean } from '../clean.ts';
import type { BuiltinView, BuiltinViewContext } from '../context.ts';
import { macroDefinition } from '../editor.ts';
import { safeUrl } from '../safe.ts';

/** The server's picture for a known macro, with a text for those who do not see it. */
export function pictureOf(macro: Macro, view: BuiltinViewContext): ChildNode {
  const query = `definition=${macroDefinition(macro)}&locale=en_GB&version=2`;
  const src = `${view.addresses.prefix}/plugins/servlet/confluence/placeholder/macro?${query}`;
  return element('img', { class: 'editor-inline-macro', src, alt: `Macro ${clean(macro.name)}` });
}

/** A macro whose content is somewhere else: the server's picture and, where there is one, the address as a link. */
export function elsewhere(...names: readonly string[]): BuiltinView {
  return (macro, view) => {
    const address = names.map((name) => addressIn(macro, name)).find((value) => value !== undefined && value !== '');
    const href = address === undefined ? undefined : safeUrl(address);
    if (href === undefined || !/^https?:|^\//i.test(href))
      return [element('span', { class: 'macro-elsewhere' }, pictureOf(macro, view))];
    const title = parameterValue(macro, 'title') || href;
    const link = element('a', { class: 'external-link', href: clean(href) }, clean(title));
    return [element('div', { class: 'macro-elsewhere' }, [pictureOf(macro, view), ' ', link])];
  };
}

function addressIn(macro: Macro, name: string): string | undefined {
  const parameter = macro.parameters.findLast((entry) => entry.name === name);
  const [resource] = parameter?.resources ?? [];
  return resource?.name === 'ri:url' ? attribute(resource, 'ri:value') : parameter?.value.trim();
}
