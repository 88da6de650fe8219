import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewFile = /* @__PURE__ */ defineMacro({
  name: 'view-file',
  title: 'View File',
  summary: 'Shows a thumbnail that opens a preview of a file.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'The file.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    height: {
      type: 'int',
      doc: 'The height of the thumbnail: 150, 250, or 400.',
      default: 250,
      note: 'Found on public pages: 250 and 400.',
      evidence: 'seen',
    },
    page: {
      type: 'confluence-content',
      doc: 'The page that has the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'inferred',
    },
    space: {
      type: 'spacekey',
      doc: 'The space of the page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'inferred',
    },
    date: {
      type: 'date',
      doc: 'The date of the blog post.',
      evidence: 'inferred',
    },
  },
  commonMistakes: { file: 'name', filename: 'name' },
  availability: {
    dataCenter: true,
    cloud: true,
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'View File Macro',
});
