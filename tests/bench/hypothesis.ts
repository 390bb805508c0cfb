// The Hypothesis client on loopback: its own bundle, and an API of files that answers with annotations of given ranges.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import type {LoopbackServer} from '../browser/loopback-server.ts';
import type {TextRange} from './ranges.ts';

/** Characters around a quotation that its client stores to find the place again. */
const CONTEXT = 32;

/**
 * Serves the client and answers with what a page's HTML needs to load it. The sidebar stands on another site than the
 * page, as in use, and so in a process of its own.
 */
export function putHypothesis(server: LoopbackServer, packages: string): string {
  const build = join(packages, 'node_modules/hypothesis/build');
  server.putFolder('/hypothesis/build/', build);
  const site = server.origin.replace('127.0.0.1', 'localhost');
  const api = `${site}/api/`;
  const common = {assetRoot: `${site}/hypothesis/`, sidebarAppUrl: `${site}/sidebar`, notebookAppUrl: `${site}/none`};
  const boot = `<script src="/hypothesis/build/boot.js"></script>`;
  const configured = (config: object) =>
    `<script type="application/json" class="js-hypothesis-config">${JSON.stringify(config)}</script>`;
  const sidebar = configured({...common, apiUrl: api, authDomain: 'localhost', oauthClientId: 'none'});
  server.put(
    '/sidebar',
    `<!doctype html><html lang="en"><body>${sidebar}<hypothesis-app></hypothesis-app>${boot}</body></html>`,
  );
  putJson(server, '/api/', {links: routes(api)});
  putJson(server, '/api/links', Object.fromEntries(LINKS.map((link) => [link.split('/')[0], `${site}/${link}`])));
  putJson(server, '/api/profile', {userid: null, preferences: {}, features: {}, groups: [WORLD]});
  putJson(server, '/api/groups', [WORLD]);
  const page = {
    ...common,
    assetRoot: `${server.origin}/hypothesis/`,
    profileAppUrl: `${site}/none`,
    showHighlights: 'always',
  };
  return configured(page) + boot;
}

const WORLD = {
  id: '__world__',
  name: 'Public',
  type: 'open',
  public: true,
  scoped: false,
  links: {},
  organization: null,
};

/** Pages that the client links to, with their parameters; nothing is opened here. */
const LINKS = [
  'oauth.authorize',
  'oauth.revoke',
  'account.settings',
  'groups.new',
  'help',
  'signup',
  'search.tag/:tag',
  'user/:user',
];

/** Answers from now on with annotations of these ranges of a page's text. */
export function putAnnotations(server: LoopbackServer, uri: string, text: string, ranges: readonly TextRange[]): void {
  const rows = ranges.map((range, i) => annotationOf(uri, text, range, i));
  putJson(server, '/api/search', {total: rows.length, rows});
}

/** With the selectors its client stores for a text, but for the path of elements. */
function annotationOf(uri: string, text: string, {start, length}: TextRange, i: number): object {
  const end = start + length;
  const quote = {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
  };
  const day = '2026-01-01T00:00:00+00:00';
  return {
    ...{
      id: `a${i}`,
      uri,
      group: '__world__',
      user: 'acct:reader@localhost',
      created: day,
      updated: day,
      text: '',
      tags: [],
    },
    ...{
      permissions: {read: ['group:__world__']},
      links: {},
      document: {title: ['Page']},
      user_info: {display_name: 'Reader'},
    },
    target: [{source: uri, selector: [{type: 'TextPositionSelector', start, end}, quote]}],
  };
}

function routes(api: string): object {
  const route = (method: string, path: string) => ({method, url: api + path, desc: ''});
  return {
    search: route('GET', 'search'),
    profile: {read: route('GET', 'profile'), update: route('PATCH', 'profile'), groups: {read: route('GET', 'groups')}},
    groups: {read: route('GET', 'groups')},
    group: {
      member: {delete: route('DELETE', 'none')},
      members: {read: route('GET', 'none')},
      read: route('GET', 'none'),
    },
    annotation: Object.fromEntries(
      ['create', 'read', 'update', 'delete', 'flag', 'hide', 'unhide', 'moderate'].map((name) => [
        name,
        route('GET', 'none'),
      ]),
    ),
    links: route('GET', 'links'),
  };
}

function putJson(server: LoopbackServer, path: string, value: unknown): void {
  const headers = {'access-control-allow-origin': '*', 'access-control-allow-headers': '*'};
  server.put(path, {body: JSON.stringify(value), type: 'application/json', headers});
}

/** Version of the client that is installed. */
export function hypothesisVersion(packages: string): string {
  const manifest = readFileSync(join(packages, 'node_modules/hypothesis/package.json'), 'utf8');
  return (JSON.parse(manifest) as {version: string}).version;
}
