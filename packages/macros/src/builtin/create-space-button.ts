import { defineMacro } from '../define.ts';

export const createSpaceButton = /* @__PURE__ */ defineMacro({
  name: 'create-space-button',
  title: 'Create Space Button',
  summary: 'Shows an image button that opens the screen for creating a space.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    size: {
      type: 'enum',
      doc: 'The size of the image.',
      values: ['small', 'large'],
      evidence: 'documented',
    },
    height: {
      type: 'int',
      doc: 'The height of the image in pixels.',
      evidence: 'documented',
    },
    width: {
      type: 'int',
      doc: 'The width of the image in pixels.',
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
