import type { TextEdit } from '@macrowright/storage';
import { openDifferences } from './dialogs/differences.ts';
import { openGallery } from './dialogs/gallery.ts';
import type { EngineClient } from './engine-client.ts';
import { announce } from './live-region.ts';
import { minimalEdit } from './minimal-edit.ts';
import { readFile } from './open-file.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { Syntax } from './protocol.ts';

/** How the actions read and change the workspace. */
export interface TextAccess {
  readonly engine: EngineClient;
  /** The entries are replaced when Monaco has loaded. */
  readonly panes: Readonly<Record<Syntax, TextPane>>;
  /** The pane that is edited. */
  source(): Syntax;
  /** Opens a lint configuration. */
  openConfig(text: string): void;
  /** Saves the state and resolves to its URL. */
  link(): Promise<string>;
  /** Replaces the text of a pane. */
  load(syntax: Syntax, text: string): void;
}

/** Actions on whole documents. Each announces its result. */
export interface TextActions {
  fixAll(): Promise<void>;
  format(): Promise<void>;
  open(file: File): Promise<void>;
  examples(): Promise<void>;
  share(): Promise<void>;
  /** Remembers the current storage format for `compareSnapshot`. */
  takeSnapshot(): void;
  compareSnapshot(): Promise<void>;
}

/** Creates the actions. */
export function createTextActions({ engine, panes, source, openConfig, link, load }: TextAccess): TextActions {
  let snapshot: string | undefined;
  return { fixAll, format, open, examples, share, takeSnapshot, compareSnapshot };

  async function fixAll(): Promise<void> {
    const text = panes[source()].text();
    const edits: readonly TextEdit[] = (await engine.call('fixAll', { syntax: source(), text })) ?? [];
    if (edits.length > 0 && panes[source()].text() === text) panes[source()].edit(edits);
    announce(edits.length > 0 ? 'Applied all safe fixes.' : 'No safe fixes available.');
  }

  async function format(): Promise<void> {
    const text = panes.storage.text();
    const formatted = await engine.call('format', { text });
    if (formatted === undefined || panes.storage.text() !== text) return;
    const edit = minimalEdit(text, formatted);
    if (edit) panes.storage.edit([edit]);
    announce(edit ? 'Formatted the document.' : 'The document is already formatted, or has errors.');
  }

  async function open(file: File): Promise<void> {
    try {
      const { name, syntax, text } = await readFile(file);
      if (syntax === 'config') return openConfig(text);
      load(syntax, text);
      announce(`Opened "${name}" as ${syntax === 'wiki' ? 'wiki markup' : 'storage format'}.`);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  }

  async function examples(): Promise<void> {
    const entries = (await engine.call('gallery', {})) ?? [];
    openGallery(entries, ({ syntax, text }) => load(syntax, text));
  }

  async function share(): Promise<void> {
    const url = await link();
    const size = url.length.toLocaleString('en');
    const warning =
      url.length > 8000 ? ' Some programs truncate links this long; save a file with Copy as instead.' : '';
    await navigator.clipboard.writeText(url).then(
      () => announce(`Copied a link of ${size} characters.${warning}`),
      () => announce(`The browser blocked copying. The link is in the address bar.${warning}`),
    );
  }

  function takeSnapshot(): void {
    snapshot = panes.storage.text();
    announce('Took a snapshot of the storage format.');
  }

  async function compareSnapshot(): Promise<void> {
    if (snapshot === undefined) return announce('Take a snapshot first.');
    await openDifferences(engine.call, ['Snapshot', snapshot], ['Current', panes.storage.text()]);
  }
}
