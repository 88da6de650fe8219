import type { MacroDefinition } from './definition.ts';

/** What becomes of a macro when its page moves to Cloud. */
export interface CloudFate {
  /**
   * `kept`: works in the current editor. `frozen`: still shown or kept, but nobody can insert a new one. `lost`: shows an
   * error or nothing. `depends-on-app`: needs its app there. `unknown`: no source says.
   */
  readonly kind: 'kept' | 'frozen' | 'lost' | 'depends-on-app' | 'unknown';
  /** What to use instead, as a macro name or in words. */
  readonly replacedBy: string | undefined;
  /** The catalogue's remark, if there is one. */
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

/** What becomes of a macro on Cloud, and what replaces it. */
export function cloudFate({ availability }: MacroDefinition): CloudFate {
  return {
    kind: kinds[`${availability?.cloud ?? 'unknown'}`],
    replacedBy: availability?.replacedBy,
    note: availability?.cloudNote,
  };
}

/** Parameters of a macro whose listed values are not all known on Cloud, with those that are lost there. */
export function valuesLostOnCloud({ parameters }: MacroDefinition): ReadonlyMap<string, readonly string[]> {
  const lost = new Map<string, readonly string[]>();
  for (const [name, { values = [], valuesDataCenter = values, valuesCloud }] of Object.entries(parameters)) {
    const missing = valuesCloud ? valuesDataCenter.filter((value) => !valuesCloud.includes(value)) : [];
    if (missing.length > 0) lost.set(name, missing);
  }
  return lost;
}

/** Whether Data Center has the macro; `undefined` where no source says or an app decides. */
export function isOnDataCenter({ availability }: MacroDefinition): boolean | undefined {
  const { dataCenter = 'unknown' } = availability ?? {};
  if (typeof dataCenter === 'boolean') return dataCenter;
  return dataCenter.startsWith('since ') ? true : undefined;
}
