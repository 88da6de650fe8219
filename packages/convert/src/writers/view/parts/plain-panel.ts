import { element } from '@macrowright/storage';
import type { ChildNode, Element } from 'domhandler';

/** A panel with the default border. `prefix` adds more classes; `suffix` is appended to each class list. */
export function plainPanel(
  title: string | undefined,
  content: ChildNode | readonly ChildNode[],
  { prefix, suffix = '' }: { readonly prefix?: 'code' | 'preformatted'; readonly suffix?: string } = {},
): Element {
  const classes = (part: string) => `${prefix ? `${prefix}${part} ` : ''}panel${part}${suffix}`;
  const header = { class: classes('Header'), style: 'border-bottom-width: 1px;' };
  return element('div', { class: classes(''), style: 'border-width: 1px;' }, [
    title ? element('div', header, element('b', {}, title)) : undefined,
    element('div', { class: classes('Content') }, ['\n', content, '\n']),
  ]);
}
