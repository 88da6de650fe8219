import { unmigratedInlineWikiMarkup } from '../../builtin/unmigrated-inline-wiki-markup.ts';
import { examplesOf } from '../example.ts';

export const unmigratedInlineWikiMarkupExamples = examplesOf(unmigratedInlineWikiMarkup, {
  title: 'Markup that could not be converted',
  body: '{strange}',
  wiki: '{unmigrated-inline-wiki-markup}{strange}{unmigrated-inline-wiki-markup}',
  storage:
    '<ac:structured-macro ac:name="unmigrated-inline-wiki-markup"><ac:plain-text-body><![CDATA[{strange}]]></ac:plain-text-body></ac:structured-macro>',
});
