import { junitreport } from '../../builtin/junitreport.ts';
import { examplesOf } from '../example.ts';

export const junitreportExamples = examplesOf(junitreport, {
  title: 'The test results of a build',
  parameters: { url: 'https://ci.example/TEST-all.xml', reportdetail: 'all' },
  wiki: '{junitreport:url=https://ci.example/TEST-all.xml|reportdetail=all}',
  storage:
    '<ac:structured-macro ac:name="junitreport"><ac:parameter ac:name="url"><ri:url ri:value="https://ci.example/TEST-all.xml" /></ac:parameter><ac:parameter ac:name="reportdetail">all</ac:parameter></ac:structured-macro>',
});
