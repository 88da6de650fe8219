import { defineMacro } from '../define.ts';

export const xhtml = /* @__PURE__ */ defineMacro({
  name: 'xhtml',
  title: 'XHTML',
  summary: 'An old variant of the HTML macro for strict markup.',
  distribution: 'legacy',
  body: 'plain',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'html',
  },
  risks: ['Disabled by default.'],
  notes: ['Only its existence is documented.'],
  evidence: 'documented',
  source: 'HtmlMacrosAcceptanceTest API page',
});
