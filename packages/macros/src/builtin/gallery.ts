import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink } from '../encodings.ts';

/** Gallery. Shows attached images as thumbnails. */
export const gallery = /* @__PURE__ */ defineMacro({
  name: 'gallery',
  title: 'Gallery',
  summary: 'Shows attached images as thumbnails.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    /** Heading. */
    title: {
      type: 'string',
      doc: 'Heading.',
      evidence: 'documented',
    },
    /** Reverse the sort. */
    reverse: {
      type: 'boolean',
      doc: 'Reverse the sort.',
      default: false,
      aliases: ['reverseSort'],
      evidence: 'documented',
    },
    /** Sort key. */
    sort: {
      type: 'enum',
      doc: 'Sort key.',
      values: ['name', 'comment', 'date', 'size'],
      evidence: 'documented',
    },
    /** Pages holding the images. */
    page: {
      type: 'confluence-content',
      doc: 'Pages holding the images.',
      multiple: true,
      separator: ',',
      ...pageLink,
      acceptedEncodings: ['ac:link/ri:page', 'ri:page', 'text'],
      evidence: 'documented',
    },
    /** Keep images with all these labels. */
    includeLabel: {
      type: 'label',
      doc: 'Keep images with all these labels.',
      multiple: true,
      separator: ',',
      evidence: 'documented',
    },
    /** Drop images with any of these labels. */
    excludeLabel: {
      type: 'label',
      doc: 'Drop images with any of these labels.',
      multiple: true,
      separator: ',',
      evidence: 'seen',
    },
    /** File names to keep. */
    include: {
      type: 'attachment',
      doc: 'File names to keep.',
      multiple: true,
      separator: ',',
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    /** File names to drop. */
    exclude: {
      type: 'attachment',
      doc: 'File names to drop.',
      multiple: true,
      separator: ',',
      ...attachmentResource,
      acceptedEncodings: ['ri:attachment', 'text'],
      evidence: 'seen',
    },
    /** Number of columns. */
    columns: {
      type: 'int',
      doc: 'Number of columns.',
      default: 4,
      min: 1,
      evidence: 'documented',
    },
    /** Offer a slide show. */
    slideshow: {
      type: 'boolean',
      doc: 'Offer a slide show.',
      default: true,
      deprecated: true,
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'view-only',
    evidence: 'seen',
  },
  needsPageContext: true,
  evidence: 'documented',
  source: 'Gallery Macro',
});
