import {existsSync, readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

interface PackageJson {
  name: string;
  version: string;
  license?: string;
  homepage?: string;
  repository?: string | {url: string};
}

const LICENCE_FILE = /^(licen[cs]e|copying)(\.(md|txt))?$/i;
/** Licences that may go into the extension, which is under MIT itself. */
const ALLOWED = new Set(['MIT', 'MIT*', 'ISC', 'Apache-2.0', 'BSD-2-Clause', 'BSD-3-Clause', 'MPL-2.0', '0BSD']);

/**
 * The third-party notices for bundles made of these files (paths as esbuild's metafile gives them): name, version,
 * address, licence and its text for every package, by name. Throws where a licence is missing or not allowed.
 */
export function gatherNotices(inputs: readonly string[]): string {
  const folders = new Set(inputs.flatMap((input) => packageFolder(input) ?? []));
  const packages = [...folders].map((folder) => ({folder, info: readPackage(folder)}));
  packages.sort((a, b) => (a.info.name < b.info.name ? -1 : 1));
  return [
    'Whence contains the following packages. Whence itself is under the MIT licence.',
    ...packages.map(({folder, info}) => notice(folder, info)),
  ].join(`\n\n${'-'.repeat(78)}\n\n`);
}

/** "node_modules/@mozilla/readability" of a file somewhere below it. */
function packageFolder(path: string): string | null {
  return /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(path.replaceAll('\\', '/'))?.[0] ?? null;
}

function readPackage(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function notice(folder: string, {name, version, license = '', homepage, repository}: PackageJson): string {
  if (!ALLOWED.has(license))
    throw new Error(`${name}: licence "${license}" is not among those allowed in the extension`);
  const address = homepage ?? (typeof repository === 'string' ? repository : repository?.url) ?? '';
  const file = existsSync(folder) && readdirSync(folder).find((entry) => LICENCE_FILE.test(entry));
  const text = file ? readFileSync(join(folder, file), 'utf8').trim().replaceAll('\r\n', '\n') : `Licence: ${license}`;
  return `${name} ${version} (${license})\n${address}\n\n${text}`;
}
