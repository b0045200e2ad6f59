import './styles/told.css';
import { useId, useState } from 'react';

interface DecideProps {
  readonly label: string;
  /** Said when the button is pressed before the decision is whole. */
  readonly missing: string;
  readonly isWhole: boolean;
  readonly onDecide: () => void;
  /** What it decides, where several buttons say the same. */
  readonly of?: string | undefined;
  readonly isMain?: boolean;
}

/** The button that takes a decision. It is never locked: pressed too early it says what is missing. */
export function Decide({ label, missing, isWhole, onDecide, of, isMain = true }: DecideProps) {
  const [asked, setAsked] = useState(false);
  const error = useId();
  const isMissing = asked && !isWhole;
  return (
    <div className="decide">
      <p className="missing" role="alert" id={error}>
        {isMissing && missing}
      </p>
      <button
        type="button"
        className={isMain ? 'btn main' : 'btn'}
        aria-describedby={isMissing ? error : undefined}
        onClick={() => (isWhole ? onDecide() : setAsked(true))}
      >
        {label}
        {of && <span className="vh"> {of}</span>}
      </button>
    </div>
  );
}
