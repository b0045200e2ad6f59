import { config } from 'zod';

// The page's policy forbids eval, and the schema library would try it once. Before any schema is made.
config({ jitless: true });
