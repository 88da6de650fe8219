import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

/** RSS Feed. Shows entries of a feed. */
export const rss = /* @__PURE__ */ defineMacro({
  name: 'rss',
  title: 'RSS Feed',
  summary: 'Shows entries of a feed.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Feed address. */
    url: {
      type: 'url',
      doc: 'Feed address.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    /** Greatest number of entries. */
    max: {
      type: 'int',
      doc: 'Greatest number of entries.',
      default: 15,
      evidence: 'documented',
    },
    /** Show titles only. */
    showTitlesOnly: {
      type: 'boolean',
      doc: 'Show titles only.',
      default: false,
      evidence: 'documented',
    },
    /** Show the feed title. */
    titleBar: {
      type: 'boolean',
      doc: 'Show the feed title.',
      default: true,
      evidence: 'documented',
    },
    /** Fetch without a trusted connection. */
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
