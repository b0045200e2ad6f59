import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { uuidOf } from './uuid.ts';

describe('ids of statements', () => {
  it('are UUIDs of version 5, the same for the same parts', () => {
    const id = uuidOf('registration', 'completed');
    expect(id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    const hash = createHash('sha1').update(Buffer.from('c2fa4dd0b03b4dd39d0ed5f6d9f0a3c7', 'hex'));
    expect(id.slice(0, 8)).toBe(hash.update('registration\ncompleted').digest('hex').slice(0, 8));
    expect(uuidOf('registration', 'completed')).toBe(id);
    expect(uuidOf('registrationc', 'ompleted')).not.toBe(id);
  });

  it('differ for ten thousand submissions', () => {
    const ids = Array.from({ length: 10_000 }, (_, n) => uuidOf('r', `q-${n % 100}`, String(n)));
    expect(new Set(ids).size).toBe(10_000);
  });
});
