import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

/** PDF. Shows an attached PDF file. */
export const viewpdf = /* @__PURE__ */ defineMacro({
  name: 'viewpdf',
  title: 'PDF',
  summary: 'Shows an attached PDF file.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** File. */
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    /** Page holding the file. */
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'seen',
    },
    /** Space of that page. */
    space: {
      type: 'spacekey',
      doc: 'Space of that page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    /** Day of the blog post holding the file, mm/dd/yyyy. */
    date: {
      type: 'date',
      doc: 'Day of the blog post holding the file, mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    /** Width in px or %. */
    width: {
      type: 'length',
      doc: 'Width in px or %.',
      evidence: 'seen',
    },
    /** Height in px or %. */
    height: {
      type: 'length',
      doc: 'Height in px or %.',
      evidence: 'seen',
    },
    /** Single page to show, from 0. */
    slide: {
      type: 'int',
      doc: 'Single page to show, from 0.',
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'PDF Macro',
});
