import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const iframe = /* @__PURE__ */ defineMacro({
  name: 'iframe',
  title: 'iFrame',
  summary: 'Embeds a web page in a frame.',
  distribution: 'bundled-cloud',
  body: 'none',
  placement: 'block',
  parameters: {
    src: {
      type: 'url',
      doc: 'Address.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'seen',
    },
    height: {
      type: 'length',
      doc: 'Height.',
      evidence: 'seen',
    },
    title: {
      type: 'string',
      doc: 'Accessible title of the frame.',
      evidence: 'seen',
    },
    scrolling: {
      type: 'boolean',
      doc: 'Allow scrolling.',
      default: false,
      evidence: 'inferred',
    },
    frameborder: {
      type: 'enum',
      doc: 'Border.',
      values: ['show', 'hide'],
      evidence: 'inferred',
    },
    align: {
      type: 'enum',
      doc: 'Alignment.',
      values: ['left', 'middle', 'right'],
      evidence: 'inferred',
    },
  },
  commonMistakes: { url: 'src', href: 'src' },
  availability: {
    dataCenter: false,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Shows third-party content inside the page.'],
  evidence: 'seen',
  source: 'iFrame macro (Cloud)',
});
