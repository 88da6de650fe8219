import { attribute, childElements, element, textOf } from '@macrowright/storage';
import type { Element } from 'domhandler';
import type { BuiltinElement } from '../context.ts';

const renderedTypes = new Set(['panel', 'decision-list', 'decision-item']);

/** Whether a node of the Cloud editor is rendered directly. All others use the fallback. */
export function isRenderedAdfNode(node: Element): boolean {
  return renderedTypes.has(attribute(node, 'type') ?? '');
}

const panelColors: Readonly<Record<string, readonly [background: string, border: string]>> = {
  info: ['#DEEBFF', '#4C9AFF'],
  note: ['#EAE6FF', '#998DD9'],
  success: ['#E3FCEF', '#57D9A3'],
  warning: ['#FFFAE6', '#FFC400'],
  error: ['#FFEBE6', '#FF8F73'],
};

/** `ac:adf-node`: a panel or a list of decisions from the Cloud editor. */
export const adfNode: BuiltinElement = {
  applies: isRenderedAdfNode,
  render(node, body) {
    const type = attribute(node, 'type');
    if (type === 'decision-list') return [element('ul', { class: 'decision-list' }, body)];
    if (type === 'decision-item') return [element('li', {}, body)];
    const panelType = textOf(
      childElements(node, 'ac:adf-attribute').find((child) => attribute(child, 'key') === 'panel-type') ?? [],
    );
    const [background, border] = panelColors[panelType] ?? ['#DEEBFF', '#4C9AFF'];
    return [
      element(
        'div',
        {
          class: 'panel conf-macro output-block',
          style: `background-color: ${background};border-color: ${border};border-width: 1px;`,
          'data-hasbody': 'true',
          'data-macro-name': 'panel',
          'data-macro-id': '',
        },
        element('div', { class: 'panelContent', style: `background-color: ${background};` }, ['\n', body, '\n']),
      ),
    ];
  },
};
