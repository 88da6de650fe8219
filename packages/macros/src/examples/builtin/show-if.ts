import { showIf } from '../../builtin/show-if.ts';
import { examplesOf } from '../example.ts';

export const showIfExamples = examplesOf(showIf, {
  title: 'For one group',
  parameters: { matchUsing: 'any', groupIds: 'admins' },
  body: '<p>Wet paint.</p>',
  wiki: '{show-if:matchUsing=any|groupIds=admins}\nWet paint.\n{show-if}',
  storage:
    '<ac:structured-macro ac:name="show-if"><ac:parameter ac:name="matchUsing">any</ac:parameter><ac:parameter ac:name="groupIds">admins</ac:parameter><ac:rich-text-body><p>Wet paint.</p></ac:rich-text-body></ac:structured-macro>',
});
