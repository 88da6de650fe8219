import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations, toPixels } from '../parts/style.ts';

/** A box with an optional title and colors. */
export const panel: BuiltinView = (macro, body) => {
  const value = (name: string) => parameterValue(macro, name);
  const title = value('title');
  const width = toPixels(value('borderWidth')) ?? '1px';
  const border: [string, string | undefined][] = [
    ['border-color', value('borderColor')],
    ['border-style', value('borderStyle')],
  ];
  const header = declarations([
    ['background-color', value('titleBGColor')],
    ['color', value('titleColor')],
    ['border-bottom-width', width],
    ['border-bottom-color', value('borderColor')],
  ]);
  const background: [string, string | undefined] = ['background-color', value('bgColor')];
  return [
    element('div', { class: 'panel', style: declarations([background, ...border, ['border-width', width]]) }, [
      title ? element('div', { class: 'panelHeader', style: header }, element('b', {}, title)) : undefined,
      element('div', { class: 'panelContent', style: declarations([background]) }, ['\n', body, '\n']),
    ]),
  ];
};
