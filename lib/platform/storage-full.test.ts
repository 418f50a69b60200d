import { describe, expect, test } from 'vitest';
import { isStorageFull } from './storage-full';

describe('a full storage is told from other failures', () => {
  test.each([
    'own/save-settings: Resource::kQuotaBytes quota exceeded',
    'QUOTA_BYTES quota exceeded',
    'page/sent: QuotaExceededError: storage.local API call exceeded its quota limitations.',
    'NS_ERROR_FILE_NO_DEVICE_SPACE',
    'IO error: No space left on device',
  ])('%s', (message) => expect(isStorageFull(new Error(message))).toBe(true));

  test.each(['page/sent: no answer', 'Extension context invalidated.', 'payload: Invalid type'])('not: %s', (message) =>
    expect(isStorageFull(new Error(message))).toBe(false),
  );

  test('what is no error is not judged', () => expect(isStorageFull('quota')).toBe(false));
});
