import { parameterValue } from '@macrowright/macros';
import { element } from '@macrowright/storage';
import type { BuiltinView } from '../context.ts';

/** Source code in a panel, for the syntax highlighter in the browser. */
export const code: BuiltinView = (macro, body) => {
  const value = (name: string) => parameterValue(macro, name);
  const title = value('title');
  const language = value('language') || value('') || 'java';
  const theme = value('theme') || 'Confluence';
  const settings = [`brush: ${language === 'none' ? 'plain' : language}`, `gutter: ${value('linenumbers') === 'true'}`];
  if (value('firstline')) settings.push(`first-line: ${value('firstline')}`);
  if (value('collapse') === 'true') settings.push('collapse: true');
  settings.push(`theme: ${theme}`);
  return [
    element('div', { class: 'code panel pdl', style: 'border-width: 1px;' }, [
      title
        ? element(
            'div',
            { class: 'codeHeader panelHeader pdl', style: 'border-bottom-width: 1px;' },
            element('b', {}, title),
          )
        : undefined,
      element('div', { class: 'codeContent panelContent pdl' }, [
        '\n',
        element(
          'pre',
          { class: 'syntaxhighlighter-pre', 'data-syntaxhighlighter-params': settings.join('; '), 'data-theme': theme },
          body,
        ),
        '\n',
      ]),
    ]),
  ];
};
