import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewdoc = /* @__PURE__ */ defineMacro({
  name: 'viewdoc',
  title: 'Office Word',
  summary: 'Shows an attached Word document.',
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
