import { defineMacro } from '../define.ts';
import { pageLink } from '../encodings.ts';

export const include = /* @__PURE__ */ defineMacro({
  name: 'include',
  title: 'Include Page',
  summary: 'Shows the entire content of another page.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    '': {
      type: 'confluence-content',
      doc: 'The page to include.',
      argument: 'page',
      required: true,
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      aliases: ['page', 'pageTitle'],
      evidence: 'documented',
    },
    spaceKey: {
      type: 'spacekey',
      doc: 'The space of the page, in old wiki markup.',
      deprecated: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  needsPageContext: true,
  notes: [
    'A page cannot include itself, whether directly or through other pages.',
    'One exporter writes ac:name="page" with a bare ri:page.',
  ],
  evidence: 'documented',
  source: 'Include Page Macro',
});
