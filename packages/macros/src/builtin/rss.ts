import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const rss = /* @__PURE__ */ defineMacro({
  name: 'rss',
  title: 'RSS Feed',
  summary: 'Shows the entries of a feed.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'The URL of the feed.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    max: {
      type: 'int',
      doc: 'The maximum number of entries.',
      default: 15,
      evidence: 'documented',
    },
    showTitlesOnly: {
      type: 'boolean',
      doc: 'Show only the titles.',
      default: false,
      evidence: 'documented',
    },
    titleBar: {
      type: 'boolean',
      doc: 'Show the title of the feed.',
      default: true,
      evidence: 'documented',
    },
    anonymous: {
      type: 'boolean',
      doc: 'Fetch the feed without a trusted connection.',
      default: true,
      deprecated: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'unknown',
    evidence: 'inferred',
  },
  risks: ['The server fetches the URL, which must be on the allowlist.'],
  evidence: 'documented',
  source: 'RSS Feed Macro',
});
