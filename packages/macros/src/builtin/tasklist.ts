import { defineMacro } from '../define.ts';

export const tasklist = /* @__PURE__ */ defineMacro({
  name: 'tasklist',
  title: 'Task List (legacy)',
  summary: 'An old editable list of tasks, stored in the macro.',
  distribution: 'legacy',
  body: 'plain',
  placement: 'block',
  parameters: {
    '': {
      type: 'string',
      doc: 'The title.',
      argument: 'heading',
      evidence: 'inferred',
    },
    title: {
      type: 'string',
      doc: 'The title.',
      evidence: 'inferred',
    },
  },
  parametersComplete: false,
  availability: {
    dataCenter: 'unknown',
    cloud: 'legacy-editor-only',
    evidence: 'inferred',
    removedIn: 'unknown',
    replacedBy: 'ac:task-list element',
  },
  notes: ['The name comes from the macro list of one site; the parameters are inferred.'],
  evidence: 'seen',
  source: 'Dynamic Task List Macro',
});
