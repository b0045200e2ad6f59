import '../../ui/messages/en-facilitator.ts';
import '../../ui/styles/assessment.css';
import '../../ui/styles/facilitator.css';
import '../../ui/styles/table.css';
import { useParams } from 'react-router-dom';
import { stopId, stops } from '../../domain/course/outline.ts';
import { usePlayer } from '../player-context.tsx';
import { roomStops } from './agenda.ts';
import { FacilitatorHome } from './facilitator-home.tsx';
import { RoomScreen } from './room-screen.tsx';
import { RunSheetScreen } from './run-sheet-screen.tsx';

/** The screens of facilitator mode. An address that names nothing to show leads to the list of what there is. */
export default function FacilitatorScreens() {
  const { stop: id, step } = useParams();
  const { course } = usePlayer();
  if (id === 'run-sheet') return <RunSheetScreen key={step} only={step} />;
  const stop = roomStops(stops(course)).find((one) => stopId(one) === id);
  return stop ? <RoomScreen key={id} stop={stop} step={Math.max(0, Number(step ?? 1) - 1)} /> : <FacilitatorHome />;
}
