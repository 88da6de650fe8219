import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewdoc = /* @__PURE__ */ defineMacro({
  name: 'viewdoc',
  title: 'Office Word',
  summary: 'Shows an attached Word file.',
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
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
    replacedBy: 'view-file',
  },
  evidence: 'seen',
  source: 'Office Word Macro',
});
