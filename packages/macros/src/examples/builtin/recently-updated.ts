import { recentlyUpdated } from '../../builtin/recently-updated.ts';
import { examplesOf } from '../example.ts';

export const recentlyUpdatedExamples = examplesOf(recentlyUpdated, {
  title: 'Changes in two spaces',
  parameters: { spaces: ['ENG', 'OPS'], max: 5, theme: 'concise' },
  wiki: '{recently-updated:spaces=ENG,OPS|max=5|theme=concise}',
  storage:
    '<ac:structured-macro ac:name="recently-updated"><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /><ri:space ri:space-key="OPS" /></ac:parameter><ac:parameter ac:name="max">5</ac:parameter><ac:parameter ac:name="theme">concise</ac:parameter></ac:structured-macro>',
});
