import type { PageTarget } from '@macrowright/macros';
import type { Macro } from '@macrowright/storage';
import type { ChildNode } from 'domhandler';
import type { SitePage } from '../../site/site.ts';
import type { BuiltinViewContext } from './context.ts';

/**
 * The context of one macro: the shared one, with what is the macro's own in its place.
 *
 * A class, because there is one for each macro: a copy costs more than drawing most macros, and an object that inherits
 * from the shared one makes the engine keep a shape, and through it the whole page, until the next full collection.
 */
export class MacroContext implements BuiltinViewContext {
  readonly headingsBefore: number;
  private readonly shared: BuiltinViewContext;
  private readonly macro: Macro;
  private readonly drawnBody: ChildNode[];

  constructor(shared: BuiltinViewContext, macro: Macro, drawnBody: ChildNode[], headingsBefore: number) {
    this.headingsBefore = headingsBefore;
    this.shared = shared;
    this.macro = macro;
    this.drawnBody = drawnBody;
  }

  // functions may be taken off the context, as from any record of functions

  get body() {
    return () => this.drawnBody;
  }
  get warn() {
    return (message: string) => this.shared.report('macro-view', message, this.macro.element);
  }

  get representation() {
    return this.shared.representation;
  }
  get flavor() {
    return this.shared.flavor;
  }
  get document() {
    return this.shared.document;
  }
  get render() {
    return this.shared.render;
  }
  get placeholder() {
    return this.shared.placeholder;
  }
  get pageUrl(): (page: PageTarget) => string | undefined {
    return this.shared.pageUrl;
  }
  get attachmentUrl(): (filename: string, page?: PageTarget) => string | undefined {
    return this.shared.attachmentUrl;
  }
  get look() {
    return this.shared.look;
  }
  get site() {
    return this.shared.site;
  }
  get links() {
    return this.shared.links;
  }
  get addresses() {
    return this.shared.addresses;
  }
  get remoteImages() {
    return this.shared.remoteImages;
  }
  get colours() {
    return this.shared.colours;
  }
  get headings() {
    return this.shared.headings;
  }
  get page(): Partial<SitePage> {
    return this.shared.page;
  }
  get nextExpander() {
    return this.shared.nextExpander;
  }
  get nextToc() {
    return this.shared.nextToc;
  }
  get headingId() {
    return this.shared.headingId;
  }
  get anchorId() {
    return this.shared.anchorId;
  }
  get stored() {
    return this.shared.stored;
  }
  get include() {
    return this.shared.include;
  }
  get spend() {
    return this.shared.spend;
  }
  get memo() {
    return this.shared.memo;
  }
  get atEnd() {
    return this.shared.atEnd;
  }
  get report() {
    return this.shared.report;
  }
}
