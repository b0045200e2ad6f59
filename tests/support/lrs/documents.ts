import { createHash } from 'node:crypto';

export interface DocumentAnswer {
  readonly status: number;
  readonly body?: string;
  readonly etag?: string;
}

/** Documents of the State and Agent Profile resources, with the concurrency of xAPI part 3, 3.1. */
export class Documents {
  private readonly kept = new Map<string, string>();

  get(key: string): DocumentAnswer {
    const body = this.kept.get(key);
    return body === undefined ? { status: 404 } : { status: 200, body, etag: etagOf(body) };
  }

  put(key: string, body: string, match: string | undefined, noneMatch: string | undefined): DocumentAnswer {
    const known = this.kept.get(key);
    const isStale =
      (match !== undefined && (known === undefined || match !== etagOf(known))) ||
      (noneMatch === '*' && known !== undefined);
    if (isStale) return { status: 412, body: 'The document is another one' };
    this.kept.set(key, body);
    return { status: 204 };
  }
}

/** The SHA-1 of the content in quotes. */
function etagOf(body: string): string {
  return `"${createHash('sha1').update(body).digest('hex')}"`;
}
