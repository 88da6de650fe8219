import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';
import { plainPanel } from '../parts/plain-panel.ts';

/** Source code in a panel, for the syntax highlighter in the browser. */
export const code: BuiltinView = (macro, body) => {
  const value = (name: string) => parameterValue(macro, name);
  const language = value('language') || value('') || 'java';
  const theme = value('theme') || 'Confluence';
  const settings = [`brush: ${language === 'none' ? 'plain' : language}`, `gutter: ${value('linenumbers') === 'true'}`];
  if (value('firstline')) settings.push(`first-line: ${value('firstline')}`);
  if (value('collapse') === 'true') settings.push('collapse: true');
  settings.push(`theme: ${theme}`);
  const attributes = {
    class: 'syntaxhighlighter-pre',
    'data-syntaxhighlighter-params': settings.join('; '),
    'data-theme': theme,
  };
  return [plainPanel(value('title'), element('pre', attributes, body), { prefix: 'code', suffix: ' pdl' })];
};
