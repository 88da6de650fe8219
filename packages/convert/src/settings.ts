import type { MacroRegistry } from '@macrowright/macros';
import type { Site } from './site/site.ts';

/** Settings for every reader and writer. */
export interface ConvertSettings {
  readonly registry: MacroRegistry;
  /** Data about the site of the page; `undefined` for none. */
  readonly site: Site | undefined;
  /** The edition whose HTML a view imitates. Default: that of the site, otherwise Cloud. */
  readonly flavor: 'cloud' | 'datacenter' | undefined;
  /** Reports content that cannot be converted as an error. */
  readonly strict: boolean;
}
