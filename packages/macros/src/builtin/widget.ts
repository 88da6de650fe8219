import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const widget = /* @__PURE__ */ defineMacro({
  name: 'widget',
  title: 'Widget Connector',
  summary: 'Embeds videos and other content by address.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'Address of the item.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'Width in pixels, number only.',
      note: 'Cloud pages carry a px suffix.',
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'Height in pixels, number only.',
      note: 'Cloud pages carry a px suffix.',
      evidence: 'documented',
    },
    overlay: {
      type: 'string',
      doc: 'Set by the editor, for example youtube.',
      evidence: 'seen',
    },
    _template: {
      type: 'string',
      doc: 'Set by the editor; opaque.',
      evidence: 'seen',
    },
  },
  commonMistakes: { src: 'url', href: 'url', link: 'url' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Loads third-party content; _template was the lever of CVE-2019-3396 and must not be author-controlled.'],
  evidence: 'documented',
  source: 'Widget Connector Macro',
});
