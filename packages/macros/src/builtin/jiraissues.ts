import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const jiraissues = /* @__PURE__ */ defineMacro({
  name: 'jiraissues',
  title: 'JIRA Issues (legacy)',
  summary: 'The old form of the Jira table, for an XML URL of the issue navigator.',
  distribution: 'legacy',
  body: 'none',
  placement: 'block',
  parameters: {
    url: {
      type: 'url',
      doc: 'The XML URL of the issue navigator.',
      required: true,
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    columns: {
      type: 'string',
      doc: 'The columns of the table.',
      multiple: true,
      separator: ';',
      default: 'key,summary,type,created,updated,assignee,reporter,priority,status,resolution',
      note: 'Stored pages also separate the columns with commas.',
      evidence: 'documented',
    },
    count: {
      type: 'boolean',
      doc: 'Show only the number of issues.',
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
      doc: 'Query Jira without authentication.',
      default: false,
      evidence: 'documented',
    },
    title: {
      type: 'string',
      doc: 'The title.',
      default: 'JIRA Issues',
      evidence: 'documented',
    },
    width: {
      type: 'length',
      doc: 'The width in pixels (px) or percent (%).',
      default: '100%',
      evidence: 'documented',
    },
    height: {
      type: 'int',
      doc: 'The height in pixels.',
      evidence: 'inferred',
    },
    renderMode: {
      type: 'enum',
      doc: 'How to render the table.',
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
  risks: ['The guide allows os_username and os_password in the URL, which exposes credentials.'],
  evidence: 'documented',
  source: 'Confluence Notation Guide',
});
