// Finds Chromium and Firefox, installing what is missing: as root on Debian with apt, else with Playwright's installer.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {delimiter, join} from 'node:path';
import {chromium} from 'playwright';

export type BrowserName = 'chromium' | 'firefox';

export interface FoundBrowser {
  path: string;
  /** Branded Chrome and Edge ignore `--load-extension`: the extension has to go in over the debugging protocol. */
  branded: boolean;
}

interface Candidates {
  /** Environment variable that names a binary. */
  variable: string;
  names: string[];
  places: () => string[];
  branded: string[];
  package: string;
}

const CANDIDATES: Record<BrowserName, Candidates> = {
  chromium: {
    variable: 'WHENCE_CHROMIUM',
    names: ['chromium', 'chromium-browser'],
    places: () => [chromium.executablePath(), '/Applications/Chromium.app/Contents/MacOS/Chromium'],
    branded: ['google-chrome', 'google-chrome-stable', 'microsoft-edge', 'chrome'],
    package: 'chromium',
  },
  firefox: {
    variable: 'WHENCE_FIREFOX',
    names: ['firefox-esr', 'firefox'],
    places: () => [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    branded: [],
    package: 'firefox-esr',
  },
};

/** Milliseconds for a package manager to bring a browser. */
const INSTALL_LIMIT = 15 * 60_000;

/** The browser's binary, installed if need be; throws with what was tried when there is none. */
export function findBrowser(name: BrowserName): FoundBrowser {
  const {variable, package: pkg, branded} = CANDIDATES[name];
  const chosen = process.env[variable];
  if (chosen) {
    if (works(chosen)) return {path: chosen, branded: false};
    throw new Error(`${variable} is set to ${chosen}, which does not run`);
  }
  const found = look(name) ?? install(name, pkg);
  if (found) return {path: found, branded: false};
  const other = firstWorking(branded.flatMap(onPath));
  if (other) return {path: other, branded: true};
  throw new Error(`no ${name}: install the package ${pkg}, or set ${variable} to its binary`);
}

function look(name: BrowserName): string | null {
  const {names, places} = CANDIDATES[name];
  return firstWorking([...places().filter(existsSync), ...names.flatMap(onPath)]);
}

function install(name: BrowserName, pkg: string): string | null {
  const ways = [() => installWithApt(pkg), ...(name === 'chromium' ? [installWithPlaywright] : [])];
  for (const way of ways) {
    if (way()) {
      const found = look(name);
      if (found) return found;
    }
  }
  return null;
}

function installWithApt(pkg: string): boolean {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || onPath('apt-get').length === 0) return false;
  console.error(`installing ${pkg} with apt-get …`);
  const commands = [
    'export DEBIAN_FRONTEND=noninteractive',
    'apt-get update -qq',
    `apt-get install -y -qq --no-install-recommends ${pkg} >/dev/null`,
  ];
  return run('sh', ['-c', commands.join('; ')]);
}

function installWithPlaywright(): boolean {
  console.error('installing Chromium with Playwright …');
  return run('npx', ['playwright', 'install', 'chromium']);
}

function run(command: string, args: string[]): boolean {
  return spawnSync(command, args, {stdio: ['ignore', 2, 2], timeout: INSTALL_LIMIT}).status === 0;
}

function firstWorking(paths: string[]): string | null {
  return paths.find(works) ?? null;
}

function works(path: string): boolean {
  const {status, stdout} = spawnSync(path, ['--version'], {encoding: 'utf8', timeout: 30_000});
  return status === 0 && /\d+\.\d+/.test(stdout);
}

function onPath(name: string): string[] {
  const ending = process.platform === 'win32' ? '.exe' : '';
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name + ending))
    .filter(existsSync);
}
