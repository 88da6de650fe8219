import { bookmarks } from '../../builtin/bookmarks.ts';
import { examplesOf } from '../example.ts';

export const bookmarksExamples = examplesOf(bookmarks, {
  title: 'The bookmarks of a space',
  parameters: { spaces: ['ENG'], max: 10 },
  wiki: '{bookmarks:spaces=ENG|max=10}',
  storage:
    '<ac:structured-macro ac:name="bookmarks"><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="max">10</ac:parameter></ac:structured-macro>',
});
