import { defineMacro } from '../define.ts';

export const cheese = /* @__PURE__ */ defineMacro({
  name: 'cheese',
  title: 'Cheese',
  summary: 'Shows a joke. Used to check that macros work.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {},
  availability: {
    dataCenter: true,
    cloud: 'legacy-editor-only',
    evidence: 'seen',
  },
  evidence: 'seen',
  source: 'Cheese Macro',
});
