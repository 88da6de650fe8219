import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const jiraportlet = /* @__PURE__ */ defineMacro({
  name: 'jiraportlet',
  title: 'JIRA Portlet',
  summary: 'Shows a portlet of a Jira 3 dashboard.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'The URL of the portlet.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
  },
  availability: {
    dataCenter: false,
    cloud: false,
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'gadget',
  },
  risks: ['The guide allows a password in the URL.'],
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
