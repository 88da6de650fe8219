import { firstChild } from '@macrowright/storage';
import { previewText } from '../preview-text.ts';
import { contentRange, openRange } from '../ranges.ts';
import type { Rule } from '../rule.ts';

/** Common words for the two status values. */
const meanings: ReadonlyMap<string, string> = new Map([
  ...['complete', 'completed', 'done', 'checked', 'true', 'x', 'closed'].map((word) => [word, 'complete'] as const),
  ...['incomplete', 'todo', 'to do', 'open', 'unchecked', 'false', ''].map((word) => [word, 'incomplete'] as const),
]);

/** A task must have a status and a body; the server assigns a missing ID. */
export const taskStructure: Rule = {
  code: 'task-structure',
  group: 'structure',
  severity: 'error',
  summary: 'A task is incomplete, or its status or ID is invalid.',
  rationale: 'Confluence drops tasks without a status or body, and confuses tasks with the same ID.',
  source: 'Confluence Storage Format page, task lists',
  fixable: 'suggest',
  examples: {
    bad: '<ac:task-list><ac:task><ac:task-status>done</ac:task-status></ac:task></ac:task-list>',
    good: '<ac:task-list><ac:task><ac:task-id>1</ac:task-id><ac:task-status>complete</ac:task-status><ac:task-body>Rotate the API key</ac:task-body></ac:task></ac:task-list>',
  },
  visit: {
    elements: {
      'ac:task'(element, { document, report }) {
        const ranges = document.tagRanges(element);
        const status = firstChild(element, 'ac:task-status');
        const body = firstChild(element, 'ac:task-body');
        const insert = (at: number | undefined, part: string, text: string) => ({
          message: `This task needs "${part}".`,
          range: openRange(document, element),
          fix:
            at === undefined
              ? undefined
              : { title: `Add "${part}"`, safe: false, edits: [{ range: { start: at, end: at }, text }] },
        });
        if (!status) {
          const at = body ? document.rangeOf(body)?.start : ranges?.close?.start;
          report(insert(at, 'ac:task-status', '<ac:task-status>incomplete</ac:task-status>'));
        }
        if (!body) report(insert(ranges?.close?.start, 'ac:task-body', '<ac:task-body></ac:task-body>'));
      },
      'ac:task-status'(element, { document, report }) {
        const status = previewText(element).text;
        if (status === 'complete' || status === 'incomplete') return;
        const suggestion = meanings.get(status.trim().toLowerCase());
        const range = contentRange(document, element);
        const isEmpty = document.tagRanges(element)?.close === undefined;
        const text = isEmpty ? `<ac:task-status>${suggestion}</ac:task-status>` : (suggestion ?? '');
        report({
          message: `Invalid task status "${status}"; use "complete" or "incomplete".`,
          range,
          fix:
            suggestion === undefined
              ? undefined
              : { title: `Replace with "${suggestion}"`, safe: false, edits: [{ range, text }] },
        });
      },
    },
    document({ elements }, { document, report }) {
      const seen = new Set<string>();
      for (const element of elements.get('ac:task-id') ?? []) {
        const id = previewText(element).text.trim();
        if (id !== '' && seen.has(id)) {
          report({ message: `Another task has the ID "${id}".`, range: contentRange(document, element) });
        }
        seen.add(id);
      }
    },
  },
};
