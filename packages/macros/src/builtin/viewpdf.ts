import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewpdf = /* @__PURE__ */ defineMacro({
  name: 'viewpdf',
  title: 'PDF',
  summary: 'Shows an attached PDF file.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'seen',
    },
    space: {
      type: 'spacekey',
      doc: 'Space of that page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    date: {
      type: 'date',
      doc: 'Day of the blog post holding the file, mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'Width in px or %.',
      evidence: 'seen',
    },
    height: {
      type: 'length',
      doc: 'Height in px or %.',
      evidence: 'seen',
    },
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
