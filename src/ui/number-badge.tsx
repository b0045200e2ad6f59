import './styles/numbered.css';
import { useMessages } from './messages/context.tsx';

/** The place of an item in its list, counted from 1: it stands for the item where its words do not fit. */
export function NumberBadge({ at }: { at: number }) {
  const { number } = useMessages();
  return <span className="nth">{number(at + 1)}</span>;
}
