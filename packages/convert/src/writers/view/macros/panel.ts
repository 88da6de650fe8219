import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { declarations, pixels } from './style-of.ts';

/** A box with a title, in colours. */
export const panel: BuiltinView = (macro, view) => {
  const value = (name: string) => parameterValue(macro, name);
  const title = value('title');
  const width = pixels(value('borderWidth')) ?? '1px';
  const lines: [string, string | undefined][] = [
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
    element('div', { class: 'panel', style: declarations([background, ...lines, ['border-width', width]]) }, [
      title ? element('div', { class: 'panelHeader', style: header }, element('b', {}, title)) : undefined,
      element('div', { class: 'panelContent', style: declarations([background]) }, ['\n', view.body(macro), '\n']),
    ]),
  ];
};
