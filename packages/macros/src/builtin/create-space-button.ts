import { defineMacro } from '../define.ts';

export const createSpaceButton = /* @__PURE__ */ defineMacro({
  name: 'create-space-button',
  title: 'Create Space Button',
  summary: 'Image button leading to the create space screen.',
  distribution: 'bundled',
  body: 'none',
  placement: 'inline',
  parameters: {
    size: {
      type: 'enum',
      doc: 'Image size.',
      values: ['small', 'large'],
      evidence: 'documented',
    },
    height: {
      type: 'int',
      doc: 'Image height in pixels.',
      evidence: 'documented',
    },
    width: {
      type: 'int',
      doc: 'Image width in pixels.',
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
