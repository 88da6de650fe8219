import { attribute, element, text } from '@macrowright/storage';
import type { BuiltinElement } from '../context.ts';

/** `ac:layout-section`: one row of columns. */
export const layoutSection: BuiltinElement = {
  render(node, body) {
    const type = (attribute(node, 'ac:type') ?? 'single').replaceAll('_', '-');
    return [element('div', { class: `columnLayout ${type}`, 'data-layout': type }, ['\n', body]), text('\n')];
  },
};
