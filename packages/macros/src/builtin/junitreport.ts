import { defineMacro } from '../define.ts';
import { urlResource } from '../encodings.ts';

export const junitreport = /* @__PURE__ */ defineMacro({
  name: 'junitreport',
  title: 'JUnit Report',
  summary: 'Summarizes JUnit result files.',
  distribution: 'bundled',
  body: 'none',
  placement: 'block',
  parameters: {
    directory: {
      type: 'url',
      doc: 'The directory of the result files.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      evidence: 'documented',
    },
    url: {
      type: 'url',
      doc: 'The URL of one result file.',
      ...urlResource,
      acceptedEncodings: ['ri:url', 'text'],
      note: 'The oldest and the newest documentation disagree about which of the two applies if both are given.',
      evidence: 'documented',
    },
    reportdetail: {
      type: 'enum',
      doc: 'The level of detail.',
      default: 'fixture',
      values: ['all', 'fixture', 'summary', 'failuresonly'],
      evidence: 'documented',
    },
    debug: {
      type: 'boolean',
      doc: 'Show the messages of failures.',
      default: false,
      evidence: 'documented',
    },
  },
  requiresOneOf: [['directory', 'url']],
  availability: {
    dataCenter: true,
    cloud: false,
    evidence: 'seen',
    removedIn: 'Cloud: removed',
  },
  risks: [
    'Reads files on the server. Requires the system property confluence.junit.report.directory.',
    'The documentation allows os_username and os_password in the URL, which exposes credentials.',
  ],
  evidence: 'documented',
  source: 'JUnit Report Macro',
});
