import { element, serialize } from '@macrowright/storage';
import type { MacroDefinition } from '../definition.ts';
import { builtinExamples } from './builtin-examples.ts';

/**
 * One page in storage format that shows every built-in macro: its name, what it does, and its first example. `summaryOf` says
 * what it does where definitions are kept without their words. Default: the definition's own.
 */
export function galleryPage(summaryOf = ({ summary }: MacroDefinition): string => summary): string {
  return builtinExamples
    .map(({ definition, examples: [first] }) => {
      const heading = element('h2', {}, definition.name);
      const summary = element('p', {}, summaryOf(definition));
      const example = first?.storage ?? '';
      return `${serialize(heading)}${serialize(summary)}${definition.placement === 'inline' ? `<p>${example}</p>` : example}`;
    })
    .join('\n');
}
