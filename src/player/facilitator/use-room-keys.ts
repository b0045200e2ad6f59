import { useEffect, useRef } from 'react';
import { useStore } from 'zustand';
import { useMessages } from '../../ui/messages/context.tsx';
import { room } from './room.ts';
import { type RoomDeed, roomDeed } from './room-keys.ts';

/** Hands the deeds of the keyboard over; keys pressed in a field belong to the field. `act` says whether it did anything. */
export function useRoomKeys(act: (deed: RoomDeed) => boolean): void {
  const { direction } = useMessages();
  const keysCount = useStore(room, (state) => state.keysCount);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      if (event.target instanceof Element && event.target.matches('input:not([type=checkbox]), select, textarea'))
        return;
      const deed = roomDeed(event, direction, keysCount);
      if (deed && latest.current(deed)) event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [direction, keysCount]);
}
