/** A part of the tree with its own import rules. The first room whose pattern fits a file is the file's. */
export type Room = {
  readonly name: string;
  readonly holds: RegExp;
  /** Which of our own files it may import. */
  readonly mayImport: RegExp;
  /** Which packages it may import; `node:` modules are packages too. */
  readonly packages: RegExp;
  /** The way out for whoever broke the rule. */
  readonly instead: string;
};

const noPackage = /^(?!)/;
const pageTools = 'react(-dom)?(/.*)?|@fluentui/.+|@microsoft/teams-js|adaptivecards|@griffel/.+';
const packages = (pattern: string): RegExp => new RegExp(`^(${pattern})$`);

/** The import table of the project. Arrows point at the domain; only main sees everything. */
export const rooms: readonly Room[] = [
  {
    name: 'domain',
    holds: /^domain\//,
    mayImport: /^domain\//,
    packages: noPackage,
    instead:
      'Let the caller pass what it needs as an argument: time, ids, and the small port that does the work.',
  },
  {
    name: 'api/contract',
    holds: /^api\/contract\//,
    mayImport: /^(domain|api\/contract)\//,
    packages: packages('zod'),
    instead: 'The contract also runs in the browser: keep it to schemas over domain types.',
  },
  {
    name: 'api/main.ts and api/start',
    holds: /^api\/((main|[\w-]+-command|storage\/[\w-]+-command)\.ts$|start\/)/,
    mayImport: /^(domain|api|bot|local)\//,
    packages: packages('node:.+|express|@azure/identity|zod'),
    instead: 'main.ts and start/ only wire: put the work into the room it belongs to and call it from here.',
  },
  {
    name: 'api/http',
    holds: /^api\/http\//,
    mayImport: /^(domain|api)\//,
    packages: packages('node:.+|express|zod'),
    instead: 'Describe what the route needs as a type in api/ or domain/, and let main.ts hand it in.',
  },
  {
    name: 'api',
    holds: /^api\//,
    mayImport: /^(domain|api)\//,
    packages: packages('node:.+|zod|jose|@azure/.+|@microsoft/teamsfx'),
    instead: 'Describe what it needs as a type in api/ or domain/, and let main.ts hand it in.',
  },
  {
    name: 'bot/teams',
    holds: /^bot\/teams\//,
    mayImport: /^(domain|bot)\//,
    packages: packages(
      'node:.+|express|zod|jose|botbuilder(-.+)?|botframework-(connector|schema|streaming)(/.+)?|@microsoft/teamsfx',
    ),
    instead: 'Describe what it needs as a port in bot/ or domain/, and let main.ts hand it in.',
  },
  {
    name: 'bot',
    holds: /^bot\//,
    mayImport: /^(domain|bot)\//,
    packages: packages('node:.+|zod'),
    instead:
      "What Microsoft's packages do belongs into bot/teams, what is stored into api: ask for it through a port.",
  },
  {
    name: 'tabs/vite.config.ts',
    holds: /^(tabs|local(\/page)?)\/vite[\w.-]*\.ts$/,
    mayImport: /^(tabs|local)\//,
    packages: packages('node:.+|vite|@vitejs/.+'),
    instead: 'Build settings need the build tools only.',
  },
  {
    name: 'tabs',
    holds: /^tabs\//,
    mayImport: /^(domain|tabs|api\/contract)\//,
    packages: packages(`${pageTools}|@tanstack/.+|wouter(/.+)?|zod`),
    instead: 'The tab talks to the server through api/contract only: ask for it over HTTP.',
  },
  {
    name: 'local/page',
    holds: /^local\/page\//,
    // view.ts is what the local server shows the page: their contract.
    mayImport: /^(domain\/|local\/page\/|local\/teams\/view\.ts$)/,
    packages: packages(pageTools),
    instead: 'The local page runs in the browser: ask the local server over HTTP.',
  },
  {
    name: 'local',
    holds: /^local\//,
    mayImport: /^(domain|local)\//,
    packages: packages('node:.+|express|zod'),
    instead: 'local imports the domain only: let main.ts hand in what it needs of the rest.',
  },
];

/** A package or a file of ours that only named files may import, whatever their room allows. */
export type Guarded = { readonly what: RegExp; readonly only: RegExp; readonly instead: string };

export const guarded: readonly Guarded[] = [
  {
    what: /^@azure\/data-tables$/,
    only: /^api\/storage\/azure-table\.ts$/,
    instead: 'Use the port in api/storage/table.ts: only its Azure engine knows the SDK.',
  },
  {
    what: /^node:sqlite$/,
    only: /^(api\/storage\/sqlite-[\w-]+\.ts|local\/)/,
    instead: 'Use the port in api/storage/table.ts: only its SQLite engine knows the database.',
  },
  {
    what: /^api\/storage\/((azure|sqlite)-[\w-]+|engines)\.ts$/,
    only: /^api\/(main\.ts|start\/open-engine\.ts|[\w-]+-command\.ts|storage\/([\w-]+-command|engines|(azure|sqlite)-[\w-]+)\.ts)$/,
    instead: 'Take the Table port as an argument: main.ts chooses the engine.',
  },
  {
    what: /^express$/,
    only: /^(api\/http\/|api\/start\/|bot\/teams\/|local\/)/,
    instead: 'Keep HTTP at the edge: api/http, bot/teams and local parse it and pass plain data on.',
  },
];

/** The package that exactly one file may import, so that leaving it means rewriting that file. */
export const oneFileOnly = '@microsoft/teamsfx';
