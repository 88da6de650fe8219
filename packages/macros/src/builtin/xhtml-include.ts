import { defineMacro } from '../define.ts';

export const xhtmlInclude = /* @__PURE__ */ defineMacro({
  name: 'xhtml-include',
  title: 'XHTML Include',
  summary: 'An old variant of the HTML Include macro.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {},
  parametersComplete: false,
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'html-include',
  },
  risks: ['Disabled by default.'],
  evidence: 'documented',
  source: 'HtmlMacrosAcceptanceTest API page',
});
