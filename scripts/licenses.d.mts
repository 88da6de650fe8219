/** A third-party package. */
export interface ThirdPartyPackage {
  readonly name: string;
  readonly version: string;
  /** SPDX expression, or `unknown`. */
  readonly license: string;
  /** Names of the scripts it runs on installation. */
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
): ThirdPartyPackage[];
export function installedPackages(root: string): ThirdPartyPackage[];
export function isPermissive(license: string): boolean;
export function noticesOf(packages: readonly ThirdPartyPackage[]): string;
