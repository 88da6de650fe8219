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
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'documented',
    },
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
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
      evidence: 'documented',
    },
    height: {
      type: 'length',
      doc: 'Height in px or %.',
      evidence: 'documented',
    },
    slide: {
      type: 'int',
      doc: 'Single slide to show, from 0.',
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
