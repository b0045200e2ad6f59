import { type BlockView, blockView } from './define-block-view.tsx';
import { View as Text } from './text/view.tsx';

/** Every block type, for the player. */
export const blockViews: Readonly<Record<string, BlockView>> = {
  text: blockView(Text),
};
