import { parameterValue } from '@macrowright/macros';
import { attribute, type Macro } from '@macrowright/storage';
import type { SiteAttachment, SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { resourceOf } from '../listing/parameters.ts';
import { pageOf } from '../page-of.ts';
import { hasValue, namedPage } from './named-page.ts';

/** A file that a macro names, and the page to which it is attached. */
export interface NamedFile {
  readonly filename: string;
  readonly file: SiteAttachment | undefined;
  readonly owner: Partial<SitePage> | undefined;
}

/** The file in `name`, attached to the page in `page`, the one in the reference, or the current page. */
export function namedFile(macro: Macro, view: BuiltinViewContext): NamedFile {
  const reference = resourceOf(macro, 'name');
  const filename = attribute(reference, 'ri:filename') ?? parameterValue(macro, 'name')?.replace(/^\^/, '') ?? '';
  const owner = hasValue(macro, 'page')
    ? namedPage(macro, 'page', view).page
    : reference
      ? pageOf(reference, view)
      : view.page;
  const file = owner?.id === undefined ? undefined : view.site?.attachment(owner.id, filename);
  return { filename, file, owner };
}
