import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

/** iFrame. Embeds a web page in a frame. */
export const iframe = /* @__PURE__ */ defineMacro({
  name: 'iframe',
  title: 'iFrame',
  summary: 'Embeds a web page in a frame.',
  distribution: 'bundled-cloud',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Address. */
    src: {
      type: 'url',
      doc: 'Address.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'seen',
    },
    /** Width. */
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'seen',
    },
    /** Height. */
    height: {
      type: 'length',
      doc: 'Height.',
      evidence: 'seen',
    },
    /** Accessible title of the frame. */
    title: {
      type: 'string',
      doc: 'Accessible title of the frame.',
      evidence: 'seen',
    },
    /** Allow scrolling. */
    scrolling: {
      type: 'boolean',
      doc: 'Allow scrolling.',
      default: false,
      evidence: 'inferred',
    },
    /** Border. */
    frameborder: {
      type: 'enum',
      doc: 'Border.',
      values: ['show', 'hide'],
      evidence: 'inferred',
    },
    /** Alignment. */
    align: {
      type: 'enum',
      doc: 'Alignment.',
      values: ['left', 'middle', 'right'],
      evidence: 'inferred',
    },
  },
  parameterMisnomers: { url: 'src', href: 'src' },
  availability: {
    dataCenter: false,
    cloud: true,
    evidence: 'seen',
  },
  risks: ['Shows third-party content inside the page.'],
  evidence: 'seen',
  source: 'iFrame macro (Cloud)',
});
