import { parameterValue } from '@macrowright/macros';
import { attribute, type Macro } from '@macrowright/storage';
import type { SiteAttachment, SitePage } from '../../../site/site.ts';
import type { BuiltinViewContext } from '../context.ts';
import { resourceOf } from '../listing/parameters.ts';
import { pageOf } from '../page-of.ts';
import { namedPage } from './named-page.ts';

/** A file that a macro names, and the page that it is attached to. */
export interface NamedFile {
  readonly filename: string;
  readonly file: SiteAttachment | undefined;
  readonly owner: Partial<SitePage> | undefined;
}

/** The file in a macro's `name`: of the page in the reference, of the one in `page`, else of the page that is drawn. */
export function namedFile(macro: Macro, view: BuiltinViewContext, parameter = 'name'): NamedFile {
  const reference = resourceOf(macro, parameter);
  const filename = attribute(reference, 'ri:filename') ?? parameterValue(macro, parameter)?.replace(/^\^/, '') ?? '';
  const elsewhere = macro.parameters.some(
    ({ name, value, resources }) => name === 'page' && (value !== '' || resources.length > 0),
  );
  const owner = elsewhere ? namedPage(macro, 'page', view)[0] : reference ? pageOf(reference, view) : view.page;
  const file = owner?.id === undefined ? undefined : view.site?.attachment(owner.id, filename);
  return { filename, file, owner };
}
