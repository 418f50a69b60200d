/** The manifest: names, permissions, addresses; and how small the page's script is made. What the extension does is in entrypoints/. */
import { defineConfig, type UserManifest } from 'wxt';

/** Fixes the id of unpacked Chromium builds, so that a browser policy can name the extension (docs/team-lists.md). Public half only. */
const CHROMIUM_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAzoGB+4yPy/VDuyXvaZcUNlU8V3gGz3nc1FRReN2HLx/4xJicrSNiutntJ8oRDKBkenHyTESs+1atMyKnCKO1vJnfNYlssDTUMyjD5MZ+L1HtzOy7TDHsxhGwLl9Yl57wCR6rEg6aGx/b7wfDNoVRyPd2bMK89LiKQfM+Sz0OFwxjof616880sPKY3FATbRaUcJr8seaH/f28cuT9Pxyiwb1sC9s+khnYBe6CPO8Mv2S0vjtWjDUTbudyf7GREvb+P4DQ8/fxZ0sJa3BmDFVNCrkpE0VY+NtpbkPDGt0WAS7E8zblJD0RGJegPQNpA2o+zV8JudSSwkyhLnrQV8PUowIDAQAB';

export default defineConfig({
  imports: false,
  modules: ['@wxt-dev/module-react', '@wxt-dev/i18n/module'],
  manifestVersion: 3,
  hooks: {
    'vite:build:extendConfig': (entrypoints, config) => {
      const isReadable = config.build?.minify === false;
      if (isReadable || !entrypoints.some(({ type }) => type === 'content-script')) return;
      // The one script that every mail page loads: a twentieth smaller than esbuild makes it, for some seconds more. Chromium refuses some
      // characters in content scripts unless they are escaped.
      config.build = {
        ...config.build,
        minify: 'terser',
        terserOptions: { format: { ascii_only: true }, compress: { passes: 2 } },
      };
    },
  },
  manifest: ({ browser }): UserManifest => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'alarms', 'notifications', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    storage: { managed_schema: 'managed_schema.json' },
    action: { default_title: '__MSG_extName__' },
    commands: {
      'next-hint': { suggested_key: { default: 'Alt+Shift+J' }, description: '__MSG_commands_nextHint__' },
      'previous-hint': { suggested_key: { default: 'Alt+Shift+K' }, description: '__MSG_commands_previousHint__' },
      'take-first': { suggested_key: { default: 'Alt+Shift+U' }, description: '__MSG_commands_takeFirst__' },
      'open-panel': { suggested_key: { default: 'Alt+Shift+T' }, description: '__MSG_commands_openPanel__' },
    },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'tonfall@tonfall.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : { key: CHROMIUM_KEY, minimum_chrome_version: '144' }),
  }),
});
