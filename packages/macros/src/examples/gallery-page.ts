import { element, serialize } from '@macroscope/storage';
import { builtinExamples } from './builtin/index.ts';

/** One page in storage format that shows every built-in macro: its name, what it does, and its first example. */
export function galleryPage(): string {
  return builtinExamples
    .map(({ definition, examples: [first] }) => {
      const heading = element('h2', {}, definition.name);
      const summary = element('p', {}, definition.summary);
      const example = first?.storage ?? '';
      return `${serialize(heading)}${serialize(summary)}${definition.placement === 'inline' ? `<p>${example}</p>` : example}`;
    })
    .join('\n');
}
