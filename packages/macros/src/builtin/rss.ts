import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const rss = /* @__PURE__ */ defineMacro({
  name: 'rss',
  title: 'RSS Feed',
  summary: 'Shows entries of a feed.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'Feed address.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    max: {
      type: 'int',
      doc: 'Greatest number of entries.',
      default: 15,
      evidence: 'documented',
    },
    showTitlesOnly: {
      type: 'boolean',
      doc: 'Show titles only.',
      default: false,
      evidence: 'documented',
    },
    titleBar: {
      type: 'boolean',
      doc: 'Show the feed title.',
      default: true,
      evidence: 'documented',
    },
    anonymous: {
      type: 'boolean',
      doc: 'Fetch without a trusted connection.',
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
  risks: ['The server fetches the address; it must be on the allowlist.'],
  evidence: 'documented',
  source: 'RSS Feed Macro',
});
