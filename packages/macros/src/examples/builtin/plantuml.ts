import { plantuml } from '../../builtin/plantuml.ts';
import { examplesOf } from '../example.ts';

export const plantumlExamples = examplesOf(plantuml, {
  title: 'A sequence diagram',
  body: 'A -> B : asks\nB --> A : answers',
  wiki: '{plantuml}A -> B : asks\nB --> A : answers{plantuml}',
  storage:
    '<ac:structured-macro ac:name="plantuml"><ac:plain-text-body><![CDATA[A -> B : asks\nB --> A : answers]]></ac:plain-text-body></ac:structured-macro>',
});
