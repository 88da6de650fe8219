import { defineMacro } from '../define.ts';
import { pageLink } from '../encodings.ts';

export const excerptInclude = /* @__PURE__ */ defineMacro({
  name: 'excerpt-include',
  title: 'Excerpt Include',
  summary: 'Shows the excerpt of another page.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    '': {
      type: 'confluence-content',
      doc: 'Page holding the excerpt.',
      argument: 'page',
      required: true,
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: 'A bare ri:page failed an update on Cloud in one live test; wrap it in ac:link.',
      evidence: 'documented',
    },
    nopanel: {
      type: 'boolean',
      doc: 'Drop the panel and the title.',
      default: false,
      evidence: 'documented',
    },
    name: {
      type: 'string',
      doc: 'Name of the excerpt to show.',
      evidence: 'seen',
    },
    blogPost: {
      type: 'string',
      doc: 'Path of a blog post, /yyyy/mm/dd/Title, in wiki markup.',
      deprecated: true,
      evidence: 'documented',
    },
  },
  commonMistakes: { page: '', pageTitle: '', noPanel: 'nopanel', panel: 'nopanel' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Excerpt Include Macro',
});
