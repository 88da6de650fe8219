import { recentlyUpdatedDashboard } from '../../builtin/recently-updated-dashboard.ts';
import { examplesOf } from '../example.ts';

export const recentlyUpdatedDashboardExamples = examplesOf(recentlyUpdatedDashboard, {
  title: 'Changes in one space',
  parameters: { spaces: ['ENG'], showProfilePic: true },
  wiki: '{recently-updated-dashboard:spaces=ENG|showProfilePic=true}',
  storage:
    '<ac:structured-macro ac:name="recently-updated-dashboard"><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter><ac:parameter ac:name="showProfilePic">true</ac:parameter></ac:structured-macro>',
});
