import { type RefObject, useEffect, useRef } from 'react';

type Heading = RefObject<HTMLHeadingElement | null>;

/**
 * Where the focus goes after a move: to the heading that the view has set, or to that of the end once the round has ended. Not
 * when the page is opened.
 */
export function useFocusAfter(ended: boolean): readonly [view: Heading, ending: Heading, moved: () => void] {
  const view = useRef<HTMLHeadingElement>(null);
  const ending = useRef<HTMLHeadingElement>(null);
  const pending = useRef(false);
  useEffect(() => {
    if (!pending.current) return;
    pending.current = false;
    (ended ? ending : view).current?.focus();
  });
  const moved = () => {
    pending.current = true;
  };
  return [view, ending, moved];
}
