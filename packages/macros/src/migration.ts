import type { MacroDefinition } from './definition.ts';

/** What happens to a macro when its page moves to Cloud. */
export interface CloudFate {
  /**
   * `kept`: works in the current editor. `frozen`: still shown or kept, but cannot be inserted. `lost`: shows an error or
   * nothing. `depends-on-app`: needs its app on Cloud. `unknown`: not documented.
   */
  readonly kind: 'kept' | 'frozen' | 'lost' | 'depends-on-app' | 'unknown';
  /** What to use instead: a macro name or a description. */
  readonly replacedBy: string | undefined;
  /** The note in the catalog, if there is one. */
  readonly note: string | undefined;
}

const kinds = {
  true: 'kept',
  false: 'lost',
  'legacy-editor-only': 'frozen',
  'view-only': 'frozen',
  app: 'depends-on-app',
  unknown: 'unknown',
} as const;

/** Returns what happens to a macro on Cloud, and what replaces it. */
export function cloudFate({ availability }: MacroDefinition): CloudFate {
  return {
    kind: kinds[`${availability?.cloud ?? 'unknown'}`],
    replacedBy: availability?.replacedBy,
    note: availability?.cloudNote,
  };
}

/** The values that Cloud does not support, by the name of their parameter. */
export function valuesLostOnCloud({ parameters }: MacroDefinition): ReadonlyMap<string, readonly string[]> {
  const lost = new Map<string, readonly string[]>();
  for (const [name, { values = [], valuesDataCenter = values, valuesCloud }] of Object.entries(parameters)) {
    const missing = valuesCloud ? valuesDataCenter.filter((value) => !valuesCloud.includes(value)) : [];
    if (missing.length > 0) lost.set(name, missing);
  }
  return lost;
}

/** Whether Data Center has the macro; `undefined` if that is unknown or depends on an app. */
export function isOnDataCenter({ availability }: MacroDefinition): boolean | undefined {
  const { dataCenter = 'unknown' } = availability ?? {};
  if (typeof dataCenter === 'boolean') return dataCenter;
  return dataCenter.startsWith('since ') ? true : undefined;
}
