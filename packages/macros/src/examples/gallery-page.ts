import { element, serialize } from '@macrowright/storage';
import type { MacroDefinition } from '../definition.ts';
import { builtinExamples } from './builtin-examples.ts';

/**
 * A page in storage format with the name, summary, and first example of every built-in macro. Pass `summaryOf` if the
 * definitions were bundled without their summaries. Default: the summary of the definition.
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
