import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

/** Office PowerPoint. Shows an attached presentation. */
export const viewppt = /* @__PURE__ */ defineMacro({
  name: 'viewppt',
  title: 'Office PowerPoint',
  summary: 'Shows an attached presentation.',
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
      evidence: 'documented',
    },
    /** Page holding the file. */
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
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
      evidence: 'documented',
    },
    /** Height in px or %. */
    height: {
      type: 'length',
      doc: 'Height in px or %.',
      evidence: 'documented',
    },
    /** Single slide to show, from 0. */
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
