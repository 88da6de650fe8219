import type { GalleryEntry } from '../protocol.ts';
import { documentedMacro, documentedRules } from './documented.ts';

const constructs: readonly (readonly [title: string, summary: string, wiki: string])[] = [
  ['Headings', 'Six levels', 'h1. One\n\nh2. Two\n\nh3. Three'],
  [
    'Text effects',
    'Strong, emphasis, code, colors',
    '*strong* _emphasis_ -deleted- +inserted+ ^super^ ~sub~ {{code}} {color:red}red{color}',
  ],
  ['Lists', 'Nested and mixed', '* one\n** two\n*# numbered\n# first\n# second'],
  ['Tables', 'Header rows and header columns', '||Name||Value||\n|a|1|\n||Total|2|'],
  [
    'Links',
    'URLs, pages, anchors, files',
    '[Example|https://example.org]\n[Page title]\n[ENG:Page title]\n[#anchor]\n[^file.pdf]',
  ],
  ['Images', 'Attached, sized, remote', '!diagram.png|width=300!\n!https://example.org/a.png!'],
  ['Quotes', 'A line and a block', 'bq. One line\n\n{quote}\nA block.\n{quote}'],
  ['Rules and breaks', 'A horizontal rule and a line break', 'above\n----\nbelow\\\\next line'],
  ['Emoticons', 'Character sequences that become images', ':) :( (/) (x) (!) (?) (on) (*)'],
  ['Escapes', 'Special characters as plain text', '\\{not a macro\\} \\*not strong\\* {noformat}*raw*{noformat}'],
];

/** Every example: wiki markup, macros, and incorrect code for each rule. Loads the examples of macros on demand. */
export async function gallery(): Promise<GalleryEntry[]> {
  const { builtinExamples, galleryPage } = await import('@macrowright/macros/examples');
  return [
    ...constructs.map(
      ([title, summary, text]): GalleryEntry => ({ group: 'Wiki markup', title, summary, syntax: 'wiki', text }),
    ),
    {
      group: 'Macros',
      title: 'Every macro',
      summary: 'All macros on one page.',
      syntax: 'storage',
      text: galleryPage((definition) => documentedMacro(definition).summary),
    },
    ...builtinExamples.flatMap(({ definition, examples }) =>
      examples.map(
        ({ title, storage }, index): GalleryEntry => ({
          group: 'Macros',
          title: index === 0 ? definition.name : `${definition.name}: ${title}`,
          summary: documentedMacro(definition).summary,
          syntax: 'storage',
          text: storage,
        }),
      ),
    ),
    ...documentedRules([]).map(
      ({ code, summary, examples }): GalleryEntry => ({
        group: 'Lint rules',
        title: code,
        summary,
        syntax: 'storage',
        text: examples.bad,
      }),
    ),
  ];
}
