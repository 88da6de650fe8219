import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const widget = /* @__PURE__ */ defineMacro({
  name: 'widget',
  title: 'Widget Connector',
  summary: 'Embeds videos and other content from a URL.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'The URL of the content to embed.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'The width in pixels, as a number without a unit.',
      note: 'Pages on Cloud have the suffix px.',
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'The height in pixels, as a number without a unit.',
      note: 'Pages on Cloud have the suffix px.',
      evidence: 'documented',
    },
    overlay: {
      type: 'string',
      doc: 'Set by the editor, for example youtube.',
      evidence: 'seen',
    },
    _template: {
      type: 'string',
      doc: 'Set by the editor. Do not edit it.',
      evidence: 'seen',
    },
  },
  commonMistakes: { src: 'url', href: 'url', link: 'url' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Loads third-party content. CVE-2019-3396 exploited _template: authors must not control it.'],
  evidence: 'documented',
  source: 'Widget Connector Macro',
});
