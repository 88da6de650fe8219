import type { TextEdit } from '@macrowright/storage';
import { announce } from './announce.ts';
import { openDifferences } from './dialogs/differences.ts';
import { openGallery } from './dialogs/gallery.ts';
import type { EngineClient } from './engine-client.ts';
import { minimalEdit } from './minimal-edit.ts';
import { readFile } from './open-file.ts';
import type { TextPane } from './panes/text-pane.ts';
import type { Syntax } from './protocol.ts';

/** What the actions work on; the panes are asked for at each use, as the plain ones give way to the large editor. */
export interface TextAccess {
  readonly engine: EngineClient;
  panes(): Readonly<Record<Syntax, TextPane>>;
  /** The text that a person edits now. */
  source(): Syntax;
  /** Takes a configuration of the rules that was opened. */
  openConfig(text: string): void;
  /** Saves, and resolves to the address of the state. */
  link(): Promise<string>;
}

/** What a person can do with the texts as a whole. Each tells what came of it. */
export interface TextActions {
  fixAll(): Promise<void>;
  format(): Promise<void>;
  load(syntax: Syntax, text: string): void;
  open(file: File): Promise<void>;
  examples(): Promise<void>;
  share(): Promise<void>;
  /** Keeps the storage as it is now, for `compareKept`. */
  keep(): void;
  compareKept(): Promise<void>;
}

/** Makes the actions. */
export function createTextActions({ engine, panes, source, openConfig, link }: TextAccess): TextActions {
  let kept: string | undefined;
  return { fixAll, format, load, open, examples, share, keep, compareKept };

  async function fixAll(): Promise<void> {
    const text = panes()[source()].text();
    const edits: readonly TextEdit[] = (await engine.ask('fixAll', { syntax: source(), text })) ?? [];
    if (edits.length > 0 && panes()[source()].text() === text) panes()[source()].edit(edits);
    announce(edits.length > 0 ? 'Fixed what is safe to fix.' : 'Nothing here can be fixed safely.');
  }

  async function format(): Promise<void> {
    const text = panes().storage.text();
    const formatted = await engine.ask('format', { text });
    if (formatted === undefined || panes().storage.text() !== text) return;
    const edit = minimalEdit(text, formatted);
    if (edit) panes().storage.edit([edit]);
    announce(edit ? 'The storage is formatted.' : 'The storage is formatted already, or has errors.');
  }

  function load(syntax: Syntax, text: string): void {
    const old = panes()[syntax].text();
    panes()[syntax].edit([{ range: { start: 0, end: old.length }, text }]);
    panes()[syntax].select({ start: 0, end: 0 });
  }

  async function open(file: File): Promise<void> {
    try {
      const { name, syntax, text } = await readFile(file);
      if (syntax === 'config') return openConfig(text);
      load(syntax, text);
      announce(`${name} opened as ${syntax === 'wiki' ? 'wiki markup' : 'storage format'}.`);
    } catch (error) {
      announce(error instanceof Error ? error.message : String(error));
    }
  }

  async function examples(): Promise<void> {
    const entries = (await engine.ask('gallery', {})) ?? [];
    openGallery(entries, ({ syntax, text }) => load(syntax, text));
  }

  async function share(): Promise<void> {
    const address = await link();
    const size = address.length.toLocaleString('en');
    const warning = address.length > 8000 ? ' Some programs cut links this long: a file is safer, see Copy as.' : '';
    await navigator.clipboard.writeText(address).then(
      () => announce(`Link copied, ${size} characters.${warning}`),
      () => announce(`The browser did not allow copying. The link is in the address bar.${warning}`),
    );
  }

  function keep(): void {
    kept = panes().storage.text();
    announce('Kept. Compare with it at any time.');
  }

  async function compareKept(): Promise<void> {
    if (kept === undefined) return announce('Nothing is kept yet: keep the storage first.');
    await openDifferences(engine.ask, ['Kept', kept], ['Now', panes().storage.text()]);
  }
}
