const names = ['recommended', 'strict', 'cloud', 'datacenter'] as const;

export type PresetName = (typeof names)[number];

/** The configurations that `extends` knows by name. */
export const presetNames: readonly string[] = names;
