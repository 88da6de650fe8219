import { defineMacro } from '../define.ts';

export const tasklist = /* @__PURE__ */ defineMacro({
  name: 'tasklist',
  title: 'Task List (legacy)',
  summary: 'Old editable list of tasks kept in the macro.',
  distribution: 'legacy',
  body: 'plain',
  placement: 'block',
  parameters: {
    '': {
      type: 'string',
      doc: 'Title.',
      argument: 'heading',
      evidence: 'inferred',
    },
    title: {
      type: 'string',
      doc: 'Title.',
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
  notes: ['The macro name was seen in an instance listing; parameters are inferred.'],
  evidence: 'seen',
  source: 'Dynamic Task List Macro',
});
