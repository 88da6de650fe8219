import { blogPosts } from '../../builtin/blog-posts.ts';
import { examplesOf } from '../example.ts';

export const blogPostsExamples = examplesOf(
  blogPosts,
  {
    title: 'The five latest posts',
    parameters: { content: 'titles', max: 5 },
    wiki: '{blog-posts:content=titles|max=5}',
    storage:
      '<ac:structured-macro ac:name="blog-posts"><ac:parameter ac:name="content">titles</ac:parameter><ac:parameter ac:name="max">5</ac:parameter></ac:structured-macro>',
  },
  {
    title: 'Posts with a label in one space',
    parameters: { labels: ['release'], spaces: ['ENG'] },
    wiki: '{blog-posts:labels=release|spaces=ENG}',
    storage:
      '<ac:structured-macro ac:name="blog-posts"><ac:parameter ac:name="labels">release</ac:parameter><ac:parameter ac:name="spaces"><ri:space ri:space-key="ENG" /></ac:parameter></ac:structured-macro>',
  },
);
