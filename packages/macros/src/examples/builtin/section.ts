import { section } from '../../builtin/section.ts';
import { examplesOf } from '../example.ts';

export const sectionExamples = examplesOf(section, {
  title: 'Two columns',
  parameters: { border: true },
  body: '<ac:structured-macro ac:name="column"><ac:parameter ac:name="width">30%</ac:parameter><ac:rich-text-body><p>Deployment checklist</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro>',
  wiki: '{section:border=true}\n{column:width=30%}\nDeployment checklist\n{column}\n{column}\nRelease notes\n{column}\n{section}',
  storage:
    '<ac:structured-macro ac:name="section"><ac:parameter ac:name="border">true</ac:parameter><ac:rich-text-body><ac:structured-macro ac:name="column"><ac:parameter ac:name="width">30%</ac:parameter><ac:rich-text-body><p>Deployment checklist</p></ac:rich-text-body></ac:structured-macro><ac:structured-macro ac:name="column"><ac:rich-text-body><p>Release notes</p></ac:rich-text-body></ac:structured-macro></ac:rich-text-body></ac:structured-macro>',
});
