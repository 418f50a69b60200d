/** Guards the shape of the project: modules that say what they are for, locales that agree, a manifest that asks for little. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { LABELS } from '@/lib/core/labels';
import { parseTeamList } from '@/lib/core/policy/team-list';
import { KNOWLEDGE } from '@/lib/languages/knowledge';
import { SHIPPED_PACKAGES } from '@/scripts/shipped-packages';
import { fieldsOfSchema, fieldsOfValue, schemaProblems } from './managed-schema';

const read = (path: string): string => readFileSync(path, 'utf8');
const readJson = (path: string) => JSON.parse(read(path));

const modules = ['lib', 'components'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(folder, file)),
);
const isTest = (path: string): boolean => /\.test\.tsx?$|(?:^|\/)test(?:-states)?[/.]|-for-tests\.ts$/.test(path);

describe('modules', () => {
  const own = modules.filter((path) => !isTest(path));

  it('are found', () => {
    expect(own.length).toBeGreaterThan(100);
  });

  it('begin with a sentence on what they are for', () => {
    const opening = /^\/\*\*\s*(?:\* )?["“`\p{Lu}][\s\S]{15,}?[.?](?:\s|\*\/)/u;
    expect(own.filter((path) => !opening.test(read(path).split('*/')[0]?.concat('*/') ?? ''))).toEqual([]);
  });

  it('stay short enough to be read in one go', () => {
    /** Rules and word lists are tables: they may be long. */
    const isTable = (path: string): boolean => /^lib\/languages\//.test(path);
    /** One machine each, which would be harder to follow in pieces. No module joins them without a reason. */
    const known = new Set(['lib/core/rules/program.ts', 'lib/core/rules/parse-pattern.ts']);
    const long = own.filter((path) => !isTable(path) && read(path).split('\n').length > 201);
    expect(long.filter((path) => !known.has(path))).toEqual([]);
  });

  it('are named in lower case, components as they are called', () => {
    const name = (path: string): string => path.split('/').at(-1) ?? '';
    expect(own.filter((path) => path.endsWith('.ts') && !/^[a-z0-9]+(?:-[a-z0-9]+)*\.ts$/.test(name(path)))).toEqual(
      [],
    );
    expect(own.filter((path) => path.endsWith('.tsx') && !/^(?:[A-Z][A-Za-z]+|icons)\.tsx$/.test(name(path)))).toEqual(
      [],
    );
  });

  it('export by name', () => {
    expect(own.filter((path) => /^export default/m.test(read(path)))).toEqual([]);
  });
});

describe('tests', () => {
  const globs = [...read('vitest.config.ts').matchAll(/'([^'\s]+\.test\.[^'\s]+)'/g)].map(([, glob]) => glob ?? '');
  const patternOf = (glob: string): RegExp => {
    const source = glob
      .replace(/\./g, '\\.')
      .replace(/\{([^}]+)\}/g, (_, names: string) => `(?:${names.replaceAll(',', '|')})`)
      .replace(/\*\*\/|\*/g, (stars) => (stars === '*' ? '[^/]*' : '(?:.*/)?'));
    return new RegExp(`^${source}$`);
  };

  it('all run: each file belongs to exactly one project', () => {
    const files = ['lib', 'components', 'entrypoints', 'tests', 'scripts'].flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' })
        .filter((file) => /\.test\.tsx?$/.test(file))
        .map((file) => join(folder, file)),
    );
    const patterns = globs.map(patternOf);
    expect(files.length).toBeGreaterThan(100);
    expect(files.filter((file) => patterns.filter((pattern) => pattern.test(file)).length !== 1)).toEqual([]);
  });
});

describe('locales', () => {
  /** Every text with its path; forms of a plural are texts of their own. */
  function textsOf(node: unknown, path = ''): [string, string][] {
    if (node && typeof node === 'object')
      return Object.entries(node).flatMap(([key, value]) => textsOf(value, path ? `${path}.${key}` : key));
    return [[path, String(node)]];
  }
  const german = new Map(textsOf(parse(read('locales/de.yml'))));
  const english = new Map(textsOf(parse(read('locales/en.yml'))));
  const placeholders = (text = ''): string => [...new Set(text.match(/\$\d/g))].sort().join();

  it('have the same keys', () => {
    expect([...english.keys()].sort()).toEqual([...german.keys()].sort());
  });

  it('have the same placeholders', () => {
    const different = [...german].filter(([key, text]) => placeholders(text) !== placeholders(english.get(key)));
    expect(different.map(([key]) => key)).toEqual([]);
  });

  it('leave no text empty', () => {
    expect([...german, ...english].filter(([, text]) => text.trim() === '' || text === 'null')).toEqual([]);
  });

  it('write German that Swiss readers spell the same', () => {
    const allowed = new Set<string>();
    expect([...german].filter(([key, text]) => text.includes('ß') && !allowed.has(key))).toEqual([]);
  });

  it.each(LABELS)('have a name and a reason for %s', (label) => {
    for (const texts of [german, english]) {
      expect(texts.get(`labels.${label}.name`)).toBeTruthy();
      expect(texts.get(`labels.${label}.why`)).toMatch(/[.?]$/);
    }
  });
});

describe('what is shipped', () => {
  const shipped = new Set<string>(SHIPPED_PACKAGES);

  it('names every dependency, and what each brings along', () => {
    const direct = Object.keys(readJson('package.json').dependencies);
    const brought = direct.flatMap((name) =>
      Object.keys(readJson(`node_modules/${name}/package.json`).dependencies ?? {}),
    );
    expect([...direct, ...brought].filter((name) => !shipped.has(name))).toEqual([]);
  });

  it('comes with its licences', () => {
    const notices = read('public/third-party-notices.txt');
    expect([...shipped].filter((name) => !notices.includes(`\n${name} `))).toEqual([]);
  });
});

describe.each([
  ['chrome', '.output/chrome-mv3/manifest.json', ['storage', 'alarms', 'notifications', 'sidePanel']],
  ['firefox', '.output/firefox-mv3/manifest.json', ['storage', 'alarms', 'notifications']],
])('the manifest for %s', (_browser, path, permissions) => {
  const isBuilt = existsSync(path);
  const manifest = isBuilt ? readJson(path) : {};

  it.skipIf(!isBuilt)('asks for no more than it needs', () => {
    expect([...manifest.permissions].sort()).toEqual([...permissions].sort());
    expect(manifest.optional_permissions).toBeUndefined();
    expect(manifest.host_permissions ?? []).toEqual([]);
  });

  it.skipIf(!isBuilt)('reads two hosts', () => {
    const matches = manifest.content_scripts.flatMap((script: { matches: string[] }) => script.matches);
    expect(matches.sort()).toEqual(['https://*.zendesk.com/agent/*', 'https://mail.google.com/*']);
  });

  it.skipIf(!isBuilt)('lets no page reach into it', () => {
    expect(manifest.externally_connectable).toBeUndefined();
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
  });
});

describe('the policy’s schema', () => {
  const schema = readJson('public/managed_schema.json');

  it('is one that Chromium loads', () => {
    expect(schemaProblems(schema)).toEqual([]);
  });

  it('has the fields that are read, and no others', () => {
    const entry = {
      id: 'gratis',
      lang: 'de',
      label: 'promise',
      phrase: 'völlig gratis',
      unless: ['nicht'],
      better: ['ohne Aufpreis'],
      model: ['Es kostet nichts.'],
      note: 'Der Versand kostet.',
      flags: ['Das ist völlig gratis.'],
      passes: ['Das ist gratis.'],
    };
    const limits = {
      leadDays: { refund: 5, delivery: 3, callback: 1, reply: 1 },
      refundCeiling: { amount: 50, currency: 'EUR' },
    };
    const text = {
      id: 'antwort',
      lang: 'de',
      play: 'delay',
      name: 'Antwort',
      kind: 'element',
      element: 'reason',
      text: 'Der Grund ist «Grund».',
    };
    const sentence = { lang: 'de', element: 'reason', text: 'Der Grund ist «Grund».' };
    const safety = {
      steps: ['Rufen Sie die Leitung.'],
      contacts: [{ name: 'Leitung', phone: '112', note: 'immer' }],
      helpLines: [{ name: 'Telefonseelsorge', phone: '142', region: 'AT' }],
    };
    const policy = {
      orgName: 'Service',
      contact: 'Petra Keller',
      entries: [entry],
      entriesJson: '[]',
      limits,
      texts: [text],
      sentences: [sentence],
      safety,
    };
    expect(fieldsOfSchema(schema)).toEqual(fieldsOfValue(policy));
    const list = parseTeamList(policy, KNOWLEDGE);
    expect(list?.problems).toEqual([]);
    expect(list?.limits).toEqual(limits);
    expect(list?.guidance).toEqual({ texts: [text], sentences: [sentence], safety });
    const { lang: _lang, label: _label, ...rule } = entry;
    expect(list?.rules.flatMap((set) => set.rules)).toEqual([rule]);
  });

  it.each<[string, object, string]>([
    ['anyOf', { a: { anyOf: [{ type: 'string' }] } }, 'a: needs one type or $ref'],
    ['a list of types', { a: { type: ['string', 'null'] } }, 'a: needs one type or $ref'],
    ['an unknown type', { a: { type: 'null' } }, 'a: needs one type or $ref'],
    [
      'additionalProperties: false',
      { a: { type: 'object', properties: {}, additionalProperties: false } },
      'a: additionalProperties is no schema',
    ],
    ['an array without items', { a: { type: 'array' } }, 'a: needs one schema as items'],
    ['an empty enum', { a: { type: 'string', enum: [] } }, 'a: enum holds no texts or integers'],
    ['an enum of booleans', { a: { type: 'boolean', enum: [true] } }, 'a: enum holds no texts or integers'],
    ['a reference into the document', { a: { $ref: '#/definitions/x' } }, 'a: $ref names no id'],
    ['a look-ahead', { a: { type: 'string', pattern: '^(?=x)' } }, 'a: pattern looks around'],
    [
      'a fault deep inside',
      { a: { type: 'array', items: { type: 'object', properties: { b: { type: 'any' } } } } },
      'a.items.b: needs one type or $ref',
    ],
  ])('would be refused with %s', (_name, properties, problem) => {
    expect(schemaProblems({ type: 'object', properties })).toEqual([problem]);
  });

  it('would be refused if it took any field', () => {
    expect(schemaProblems({ type: 'object', properties: {}, additionalProperties: { type: 'string' } })).toEqual([
      ': may have no additionalProperties',
    ]);
  });
});
