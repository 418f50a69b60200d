/** Who may import whom (docs/architecture.md draws it). Anything that is not listed as allowed is an error. */

const HERE = '^(lib|components|entrypoints)/';
/** Layer -> the layers that it may import besides itself. */
const LAYERS = {
  'lib/core': [],
  'lib/languages': ['lib/core'],
  'lib/hosts': ['lib/core'],
  'lib/highlights': ['lib/core', 'lib/hosts/shared'],
  'lib/overlay': ['lib/core', 'assets'],
  'lib/platform': ['lib/core', 'lib/languages/assemble'],
  'lib/advice': ['lib/core', 'lib/languages', 'lib/platform'],
  'lib/session': ['lib/core', 'lib/languages', 'lib/hosts', 'lib/highlights', 'lib/overlay', 'lib/platform'],
  'lib/service': ['lib/core', 'lib/languages', 'lib/platform', 'lib/advice'],
  components: ['lib/core'],
};

const layerRules = Object.entries(LAYERS).map(([layer, allowed]) => ({
  name: `${layer.replace('/', '-')}-layer`,
  severity: 'error',
  comment: `${layer} may import ${[layer, ...allowed].join(', ')} of this project.`,
  from: { path: `^${layer}/`, pathNot: '\\.test\\.tsx?$|^components/test/' },
  to: { path: `${HERE}|^(assets|scripts|tests)/`, pathNot: [layer, ...allowed].map((path) => `^${path}[/.]`) },
}));

module.exports = {
  forbidden: [
    ...layerRules,
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '\\?inline$' } },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'core-is-pure',
      severity: 'error',
      comment: 'Only the reader of team lists may use a library, and only the one that checks shapes.',
      from: { path: '^lib/(core|languages)/', pathNot: '(^lib/core/policy/|\\.test\\.ts$)' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'] },
    },
    {
      name: 'policy-uses-valibot-only',
      severity: 'error',
      from: { path: '^lib/core/policy/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'core'], pathNot: 'node_modules/valibot' },
    },
    {
      name: 'nobody-imports-entrypoints',
      severity: 'error',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/' },
    },
    {
      name: 'hosts-apart',
      severity: 'error',
      from: { path: '^lib/hosts/(gmail|zendesk|practice)/' },
      to: { path: '^lib/hosts/(gmail|zendesk|practice)/', pathNot: '^lib/hosts/$1/' },
    },
    {
      name: 'cards-apart',
      severity: 'error',
      from: { path: '^components/cards/([^/]+)/' },
      to: { path: '^components/cards/([^/]+)/', pathNot: '^components/cards/$1/' },
    },
    {
      name: 'no-react-in-the-page',
      severity: 'error',
      from: { path: '^(lib/(session|overlay|highlights|hosts)|entrypoints/draft\\.content)' },
      to: { path: 'node_modules/(react|react-dom)/' },
    },
    {
      name: 'one-sanitising-door',
      severity: 'error',
      from: { pathNot: '^lib/platform/safe-html\\.ts$' },
      to: { path: 'node_modules/dompurify' },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.depcruise.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default'] },
  },
};
