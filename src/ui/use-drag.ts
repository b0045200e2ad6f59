import { type PointerEvent, useRef, useState } from 'react';

/** How far a pointer must move before a press becomes a drag, in CSS pixels. */
const threshold = 6;

interface DragHandle {
  readonly 'data-drag': string;
  readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerUp: (event: PointerEvent<HTMLElement>) => void;
  readonly onPointerCancel: () => void;
}

/**
 * Dragging as a convenience: whatever it does can be done with buttons or menus as well. A handle carries the id that is
 * dragged; it is dropped on the element below that has `data-drop` with an id.
 */
export function useDrag(onDrop: (dragged: string, target: string) => void) {
  const [dragged, setDragged] = useState<string>();
  const [over, setOver] = useState<string>();
  const start = useRef<{ id: string; x: number; y: number }>(undefined);

  const stop = () => {
    start.current = undefined;
    setDragged(undefined);
    setOver(undefined);
  };
  const handle = (id: string): DragHandle => ({
    'data-drag': id,
    onPointerDown: (event) => {
      start.current = { id, x: event.clientX, y: event.clientY };
      event.currentTarget.setPointerCapture?.(event.pointerId);
    },
    onPointerMove: (event) => {
      const from = start.current;
      if (!from) return;
      if (Math.hypot(event.clientX - from.x, event.clientY - from.y) < threshold && !dragged) return;
      setDragged(from.id);
      setOver(targetAt(event.clientX, event.clientY));
    },
    onPointerUp: (event) => {
      const target = targetAt(event.clientX, event.clientY);
      if (dragged !== undefined && target !== undefined && target !== dragged) onDrop(dragged, target);
      stop();
    },
    onPointerCancel: stop,
  });
  return { handle, dragged, over };
}

function targetAt(x: number, y: number): string | undefined {
  return document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-drop]')?.dataset.drop;
}
