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
      doc: 'The file.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    page: {
      type: 'confluence-content',
      doc: 'The page that has the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'seen',
    },
    space: {
      type: 'spacekey',
      doc: 'The space of the page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'documented',
    },
    date: {
      type: 'date',
      doc: 'The date of the blog post that has the file, as mm/dd/yyyy.',
      deprecated: true,
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'The width in pixels (px) or percent (%).',
      evidence: 'seen',
    },
    height: {
      type: 'length',
      doc: 'The height in pixels (px) or percent (%).',
      evidence: 'seen',
    },
    slide: {
      type: 'int',
      doc: 'The only page to show, counted from 0.',
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
