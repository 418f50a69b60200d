/** Packages whose code ends up in the built extension, with those they bring along. A test compares this list with package.json. */
export const SHIPPED_PACKAGES = [
  'react',
  'react-dom',
  'scheduler',
  'dompurify',
  'valibot',
  'webextension-polyfill',
  'wxt',
  '@wxt-dev/browser',
  '@wxt-dev/i18n',
] as const;
