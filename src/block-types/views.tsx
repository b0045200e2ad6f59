import { View as Callout } from './callout/view.tsx';
import { type BlockView, blockView, lazyBlockView, withQuestions } from './define-block-view.tsx';
import { View as Process } from './process/view.tsx';
import { View as Text } from './text/view.tsx';

/** Every block type, for the player. What the first screens need is part of the first download. */
export const blockViews: Readonly<Record<string, BlockView>> = {
  text: blockView(Text),
  callout: blockView(Callout),
  process: blockView(Process),
  figure: lazyBlockView(() => import('./figure/view.tsx')),
  'key-facts': lazyBlockView(() => import('./key-facts/view.tsx')),
  timeline: lazyBlockView(() => import('./timeline/view.tsx')),
  'timeline-explorer': lazyBlockView(() => import('./timeline-explorer/view.tsx')),
  table: lazyBlockView(() => import('./table/view.tsx')),
  disclosure: lazyBlockView(() => import('./disclosure/view.tsx')),
  'process-chain': lazyBlockView(() => import('./process-chain/view.tsx')),
  comparison: lazyBlockView(() => import('./comparison/view.tsx')),
  'two-sides': lazyBlockView(() => import('./two-sides/view.tsx')),
  reflection: lazyBlockView(() => import('./reflection/view.tsx')),
  'claims-compared': withQuestions(lazyBlockView(() => import('./claims-compared/view.tsx'))),
};
