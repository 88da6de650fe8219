import { contentbylabel } from '../../builtin/contentbylabel.ts';
import { examplesOf } from '../example.ts';

export const contentbylabelExamples = examplesOf(
  contentbylabel,
  {
    title: 'With a query',
    parameters: { cql: 'label = "release" and space = "ENG"', max: 5 },
    wiki: '{contentbylabel:cql=label = "release" and space = "ENG"|max=5}',
    storage:
      '<ac:structured-macro ac:name="contentbylabel"><ac:parameter ac:name="cql">label = "release" and space = "ENG"</ac:parameter><ac:parameter ac:name="max">5</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'With a label and a space',
    parameters: { labels: ['release'], spaces: ['ENG'], showLabels: false },
    wiki: '{contentbylabel:labels=release|spaces=ENG|showLabels=false}',
    storage:
      '<ac:structured-macro ac:name="contentbylabel"><ac:parameter ac:name="labels">release</ac:parameter><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="showLabels">false</ac:parameter></ac:structured-macro>',
  },
);
