import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const htmlInclude = /* @__PURE__ */ defineMacro({
  name: 'html-include',
  title: 'HTML Include',
  summary: 'Fetches a web page and inserts its HTML.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'The URL of the page to fetch.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'inferred',
  },
  risks: ['Disabled by default on Data Center.', 'Allows cross-site scripting; the URL must be on the allowlist.'],
  evidence: 'documented',
  source: 'HTML Include Macro',
});
