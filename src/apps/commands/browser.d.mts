/** Path of a browser on this machine, or undefined. */
export function installed(): string | undefined;
