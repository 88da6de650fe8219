import { pagetree } from '../../builtin/pagetree.ts';
import { examplesOf } from '../example.ts';

export const pagetreeExamples = examplesOf(pagetree, {
  title: 'The tree below a page',
  parameters: { root: { title: 'Home' }, startDepth: 2, searchBox: true },
  wiki: '{pagetree:root=Home|searchBox=true|startDepth=2}',
  storage:
    '<ac:structured-macro ac:name="pagetree"><ac:parameter ac:name="root"><ac:link><ri:page ri:content-title="Home" /></ac:link></ac:parameter><ac:parameter ac:name="searchBox">true</ac:parameter><ac:parameter ac:name="startDepth">2</ac:parameter></ac:structured-macro>',
});
