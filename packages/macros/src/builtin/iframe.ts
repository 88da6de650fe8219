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
      doc: 'The URL of the page to embed.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    width: {
      type: 'length',
      doc: 'The width of the frame.',
      evidence: 'seen',
    },
    height: {
      type: 'length',
      doc: 'The height of the frame.',
      evidence: 'seen',
    },
    title: {
      type: 'string',
      doc: 'The accessible title of the frame.',
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
      doc: 'Whether the frame has a border.',
      values: ['show', 'hide'],
      evidence: 'inferred',
    },
    align: {
      type: 'enum',
      doc: 'The alignment of the frame.',
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
