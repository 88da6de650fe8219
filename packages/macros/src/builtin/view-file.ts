import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewFile = /* @__PURE__ */ defineMacro({
  name: 'view-file',
  title: 'View File',
  summary: 'Thumbnail that opens a file preview.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'File.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    height: {
      type: 'int',
      doc: 'Thumbnail height: 150, 250 or 400.',
      default: 250,
      note: '250 and 400 were seen.',
      evidence: 'seen',
    },
    page: {
      type: 'confluence-content',
      doc: 'Page holding the file.',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'inferred',
    },
    space: {
      type: 'spacekey',
      doc: 'Space of that page.',
      ...spaceResource,
      acceptedEncodings: ['ri:space', 'text'],
      evidence: 'inferred',
    },
    date: {
      type: 'date',
      doc: 'Day of the blog post.',
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
