import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const jiraissues = /* @__PURE__ */ defineMacro({
  name: 'jiraissues',
  title: 'JIRA Issues (legacy)',
  summary: 'Old form of the Jira table, fed by an issue navigator XML address.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'XML address of the issue navigator.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    columns: {
      type: 'string',
      doc: 'Columns.',
      multiple: true,
      separator: ';',
      default: 'key,summary,type,created,updated,assignee,reporter,priority,status,resolution',
      note: 'Also seen with commas.',
      evidence: 'documented',
    },
    count: {
      type: 'boolean',
      doc: 'Print only the number.',
      default: false,
      evidence: 'documented',
    },
    cache: {
      type: 'enum',
      doc: 'Use cached results.',
      default: 'on',
      values: ['on', 'off'],
      evidence: 'documented',
    },
    anonymous: {
      type: 'boolean',
      doc: 'Ask without a login.',
      default: false,
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'Heading.',
      default: 'JIRA Issues',
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'Width in px or %.',
      default: '100%',
      evidence: 'documented',
    },
    height: {
      type: 'int',
      doc: 'Height in pixels.',
      evidence: 'inferred',
    },
    renderMode: {
      type: 'enum',
      doc: 'How it is drawn.',
      default: 'dynamic',
      values: ['static', 'dynamic'],
      evidence: 'inferred',
    },
  },
  availability: {
    dataCenter: 'unknown',
    cloud: false,
    evidence: 'inferred',
    replacedBy: 'jira',
  },
  risks: ['The guide lets authors put os_username and os_password in the address: a credential leak.'],
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
