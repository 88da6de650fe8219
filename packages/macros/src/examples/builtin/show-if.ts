import { showIf } from '../../builtin/show-if.ts';
import { examplesOf } from '../example.ts';

export const showIfExamples = examplesOf(showIf, {
  title: 'For one group',
  parameters: { matchUsing: 'any', groupIds: 'admins' },
  body: '<p>Administrators can restore deleted pages.</p>',
  wiki: '{show-if:matchUsing=any|groupIds=admins}\nAdministrators can restore deleted pages.\n{show-if}',
  storage:
    '<ac:structured-macro ac:name="show-if"><ac:parameter ac:name="matchUsing">any</ac:parameter><ac:parameter ac:name="groupIds">admins</ac:parameter><ac:rich-text-body><p>Administrators can restore deleted pages.</p></ac:rich-text-body></ac:structured-macro>',
});
