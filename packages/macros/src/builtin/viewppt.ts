import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewppt = /* @__PURE__ */ defineMacro({
  name: 'viewppt',
  title: 'Office PowerPoint',
  summary: 'Shows an attached presentation.',
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
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'The page that has the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
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
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'The height in pixels (px) or percent (%).',
      evidence: 'documented',
    },
    slide: {
      type: 'int',
      doc: 'The only slide to show, counted from 0.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
    replacedBy: 'view-file',
  },
  evidence: 'documented',
  source: 'Office PowerPoint Macro',
});
