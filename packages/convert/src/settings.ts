import type { MacroRegistry } from '@macrowright/macros';
import type { Site } from './site/site.ts';

/** What every reader and writer can be configured with. */
export interface ConvertSettings {
  readonly registry: MacroRegistry;
  /** What the page knows about its site; `undefined` for nothing. */
  readonly site: Site | undefined;
  /** Whose HTML a view imitates; `undefined` for what the site says, or else Cloud. */
  readonly flavor: 'cloud' | 'datacenter' | undefined;
  /** Reports content that cannot be converted as an error. */
  readonly strict: boolean;
}
