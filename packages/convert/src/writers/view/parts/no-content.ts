import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** The content of a report without results. */
export function noContent(macro: Macro): Element {
  const title = parameterValue(macro, 'blankTitle') || 'No content found.';
  const description = parameterValue(macro, 'blankDescription');
  return element('div', { class: 'blueprint-blank-experience' }, [
    element('h4', {}, title),
    description ? element('p', {}, description) : undefined,
  ]);
}
