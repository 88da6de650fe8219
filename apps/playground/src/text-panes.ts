import type { Range } from '@macrowright/storage';
import { part } from './dom.ts';
import { minimalEdit } from './minimal-edit.ts';
import { createPlainPane } from './panes/plain-pane.ts';
import type { TextPane, TextPaneOptions } from './panes/text-pane.ts';
import type { Syntax } from './protocol.ts';

export const syntaxes: readonly Syntax[] = ['wiki', 'storage'];

const labels: Record<Syntax, string> = { wiki: 'Wiki markup', storage: 'Storage format' };

/** Creates the editor of a pane. */
export type PaneFactory = (syntax: Syntax, options: TextPaneOptions) => TextPane;

/** Options of `createTextPanes`. */
export interface TextPanesOptions {
  readonly texts: Readonly<Record<Syntax, string>>;
  readonly readOnly: boolean;
  onChange(syntax: Syntax): void;
  onSelect(syntax: Syntax, range: Range): void;
  onScroll(syntax: Syntax): void;
}

/** The two editable panes. */
export interface TextPanes {
  /** The entries are replaced by `replaceAll`, so look them up at each use. */
  readonly panes: Readonly<Record<Syntax, TextPane>>;
  /** Shows text that was generated from the other pane. */
  update(syntax: Syntax, text: string): void;
  /** Recreates both panes with another editor, with the same texts. */
  replaceAll(create: PaneFactory): void;
}

/** Creates the panes with plain editors, which do not load anything. */
export function createTextPanes({ texts, readOnly, onChange, onSelect, onScroll }: TextPanesOptions): TextPanes {
  const optionsOf = (syntax: Syntax, text: string): TextPaneOptions => ({
    host: part(`${syntax}-editor`, HTMLElement),
    label: labels[syntax],
    text,
    readOnly,
    onChange: () => onChange(syntax),
    onSelect: (range) => onSelect(syntax, range),
    onScroll: () => onScroll(syntax),
  });
  const panes: Record<Syntax, TextPane> = {
    wiki: createPlainPane(optionsOf('wiki', texts.wiki)),
    storage: createPlainPane(optionsOf('storage', texts.storage)),
  };
  return {
    panes,
    update(syntax, text) {
      const edit = minimalEdit(panes[syntax].text(), text);
      if (edit) panes[syntax].update(edit);
    },
    replaceAll(create) {
      for (const syntax of syntaxes) {
        const text = panes[syntax].text();
        panes[syntax].dispose();
        panes[syntax] = create(syntax, optionsOf(syntax, text));
      }
    },
  };
}
