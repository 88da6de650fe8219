import { unmigratedWikiMarkup } from '../../builtin/unmigrated-wiki-markup.ts';
import { examplesOf } from '../example.ts';

export const unmigratedWikiMarkupExamples = examplesOf(unmigratedWikiMarkup, {
  title: 'Markup that could not be converted',
  body: '{strange}\nText\n{strange}',
  wiki: '{unmigrated-wiki-markup}{strange}\nText\n{strange}{unmigrated-wiki-markup}',
  storage:
    '<ac:structured-macro ac:name="unmigrated-wiki-markup"><ac:plain-text-body><![CDATA[{strange}\nText\n{strange}]]></ac:plain-text-body></ac:structured-macro>',
});
