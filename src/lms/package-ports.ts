import { createShelf, type RecordStorage } from './storage.ts';

/** Which package had which port last; the one that was launched longest ago first. */
type Tenants = readonly (readonly [port: number, key: string])[];

/** Where a package runs, and whether another one has left its storage there. */
export interface PackagePort {
  readonly port: number;
  readonly isUsed: boolean;
}

const place = 'ports';

/** The port of a package: its own of earlier launches, so that what a course keeps in the browser is there, or a free one. */
export function portFor(storage: RecordStorage, ports: readonly number[], key: string): PackagePort | undefined {
  const tenants = readTenants(storage);
  const own = tenants.find(([port, tenant]) => tenant === key && ports.includes(port));
  if (own) return { port: own[0], isUsed: false };
  const free = ports.find((port) => tenants.every(([taken]) => taken !== port));
  if (free !== undefined) return { port: free, isUsed: false };
  const oldest = tenants.find(([port]) => ports.includes(port));
  return oldest && { port: oldest[0], isUsed: true };
}

/** The package runs there, alone: its storage is the port's. */
export function keepPort(storage: RecordStorage, port: number, key: string): void {
  const others = readTenants(storage).filter(([taken, tenant]) => taken !== port && tenant !== key);
  createShelf(storage).write(place, JSON.stringify([...others, [port, key]]));
}

function readTenants(storage: RecordStorage): Tenants {
  try {
    const found: unknown = JSON.parse(createShelf(storage).read(place) ?? '[]');
    if (!Array.isArray(found)) return [];
    return found.flatMap((one: unknown) =>
      Array.isArray(one) && typeof one[0] === 'number' && typeof one[1] === 'string' ? [[one[0], one[1]] as const] : [],
    );
  } catch {
    return [];
  }
}
