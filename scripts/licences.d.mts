/** A package of others. */
export interface ForeignPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or `unknown`. */
  readonly licence: string;
  /** Names of the scripts it would run when it is installed. */
  readonly installs: readonly string[];
  readonly folder: string;
}

interface Manifest {
  readonly name: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

export const permissive: readonly string[];
export function shippedPackages(
  folders: readonly string[],
  bundled?: (manifest: Manifest) => readonly string[],
): ForeignPackage[];
export function installedPackages(root: string): ForeignPackage[];
export function isPermissive(licence: string): boolean;
export function noticesOf(packages: readonly ForeignPackage[]): string;
