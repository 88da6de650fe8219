import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

export const viewfile = /* @__PURE__ */ defineMacro({
  name: 'viewfile',
  title: 'View File (legacy Office Connector)',
  summary: 'Shows an attached Office file of any type, in old wiki markup.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    name: {
      type: 'attachment',
      doc: 'The file.',
      required: true,
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      aliases: [''],
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
      doc: 'The date of the blog post, as mm/dd/yyyy.',
      evidence: 'documented',
    },
    grid: {
      type: 'boolean',
      doc: 'Show cell borders.',
      default: true,
      evidence: 'documented',
    },
    sheet: {
      type: 'string',
      doc: 'The name of the worksheet.',
      evidence: 'documented',
    },
    row: {
      type: 'int',
      doc: 'The last row to show.',
      evidence: 'documented',
    },
    col: {
      type: 'int',
      doc: 'The last column to show.',
      evidence: 'documented',
    },
    slide: {
      type: 'int',
      doc: 'The only slide to show.',
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
  },
  availability: {
    dataCenter: 'unknown',
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'view-file',
  },
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
