import { gadget } from '../../builtin/gadget.ts';
import { examplesOf } from '../example.ts';

export const gadgetExamples = examplesOf(gadget, {
  title: 'A Jira gadget',
  parameters: { url: 'https://jira.example/gadget.xml', width: 450, border: false },
  wiki: '{gadget:url=https://jira.example/gadget.xml|width=450|border=false}',
  storage:
    '<ac:structured-macro ac:name="gadget"><ac:parameter ac:name="url"><ri:url ri:value="https://jira.example/gadget.xml" /></ac:parameter><ac:parameter ac:name="width">450</ac:parameter><ac:parameter ac:name="border">false</ac:parameter></ac:structured-macro>',
});
