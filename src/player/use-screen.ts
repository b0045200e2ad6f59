import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router-dom';
import { usePlayer } from './player-context.tsx';

/**
 * What a screen does when it appears: the title of the document first, then focus on its heading, so that a screen reader
 * says once where it is. The first screen after loading takes no focus. A language switch changes the title only.
 */
export function useScreen(title: string): RefObject<HTMLHeadingElement | null> {
  const { course, arrived } = usePlayer();
  const heading = useRef<HTMLHeadingElement>(null);
  const { pathname } = useLocation();
  useEffect(() => {
    document.title = title === course.title ? title : `${title} · ${course.title}`;
  }, [title, course.title]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new place is what moves the focus.
  useEffect(() => {
    window.scrollTo(0, 0);
    if (arrived.current) heading.current?.focus();
    arrived.current = true;
  }, [pathname]);
  return heading;
}
