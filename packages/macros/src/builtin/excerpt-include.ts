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
      doc: 'The page that contains the excerpt.',
      argument: 'page',
      required: true,
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      note: 'Wrap ri:page in ac:link: in one live test on Cloud, an update with a bare ri:page failed.',
      evidence: 'documented',
    },
    nopanel: {
      type: 'boolean',
      doc: 'Show the excerpt without its panel and title.',
      default: false,
      evidence: 'documented',
    },
    name: {
      type: 'string',
      doc: 'The name of the excerpt to show.',
      evidence: 'seen',
    },
    blogPost: {
      type: 'string',
      doc: 'The path of a blog post, /yyyy/mm/dd/Title, in wiki markup.',
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
