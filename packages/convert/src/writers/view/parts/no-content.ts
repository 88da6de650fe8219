import { parameterValue } from '@macrowright/macros';
import { element, type Macro } from '@macrowright/storage';
import type { Element } from 'domhandler';

/** What a report shows if it finds nothing. */
export function noContent(macro: Macro): Element {
  const title = parameterValue(macro, 'blankTitle') || 'No content found.';
  const description = parameterValue(macro, 'blankDescription');
  return element('div', { class: 'blueprint-blank-experience' }, [
    element('h4', {}, title),
    description ? element('p', {}, description) : undefined,
  ]);
}
