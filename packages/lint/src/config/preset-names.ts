const names = ['recommended', 'strict', 'cloud', 'datacenter'] as const;

export type PresetName = (typeof names)[number];

/** The names of the configurations that `extends` accepts. */
export const presetNames: readonly string[] = names;
