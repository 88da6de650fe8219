import { defineMacro } from '../define.ts';

export const cheese = /* @__PURE__ */ defineMacro({
  name: 'cheese',
  title: 'Cheese',
  summary: 'Prints a joke sentence; a smoke test for the macro machinery.',
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
