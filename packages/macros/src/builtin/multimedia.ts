import { defineMacro } from '../define.ts';
import { attachmentResource, pageLink, spaceResource } from '../encodings.ts';

/** Multimedia. Plays an attached video, sound or animation. */
export const multimedia = /* @__PURE__ */ defineMacro({
  name: 'multimedia',
  title: 'Multimedia',
  summary: 'Plays an attached video, sound or animation.',
  distribution: 'bundled',
  body: 'none',
  placement: 'both',
  parameters: {
    /** File to play. */
    name: {
      type: 'attachment',
      doc: 'File to play.',
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
    /** Width. */
    width: {
      type: 'length',
      doc: 'Width.',
      evidence: 'documented',
    },
    /** Height. */
    height: {
      type: 'length',
      doc: 'Height.',
      evidence: 'documented',
    },
    /** Play at once. */
    autostart: {
      type: 'boolean',
      doc: 'Play at once.',
      default: false,
      evidence: 'documented',
    },
  },
  parameterMisnomers: { autoplay: 'autostart', file: 'name' },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Multimedia Macro',
});
