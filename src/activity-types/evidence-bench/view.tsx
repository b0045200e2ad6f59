import '../../ui/messages/activities/evidence-bench.ts';
import '../../ui/styles/table.css';
import '../../ui/styles/evidence-bench.css';
import type { RichText } from '../../domain/course/rich-text.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { Rich } from '../../ui/rich-text.tsx';
import { Steps } from '../../ui/steps.tsx';
import { Told, verdictOf } from '../../ui/told.tsx';
import { type ActivityViewProps, activityView } from '../define-activity-view.tsx';
import { choicesCode, marksCode } from './codes.ts';
import { CustodyStep } from './custody-step.tsx';
import { debrief } from './debrief.tsx';
import type { Decision, StepId } from './decision.ts';
import { FilesStep } from './files-step.tsx';
import { type BenchState, decisionsOf } from './model.ts';
import { Outcome } from './outcome.tsx';
import { PairStep } from './pair-step.tsx';
import { CourtStep, SceneStep } from './pick-steps.tsx';
import { rules } from './rules.ts';
import type { EvidenceBench } from './schema.ts';

const stepIds: readonly StepId[] = ['scene', 'files', 'custody', 'court'];

/** One step of the bench at a time; what the decision before led to stands above it. */
function View({ activity, state, decide, result, focus }: ActivityViewProps<EvidenceBench, BenchState>) {
  const { text } = useMessages();
  const decisions = decisionsOf(activity);
  const now = decisions[state.length];
  const last = decisions[state.length - 1];
  const made = state[state.length - 1];
  const steps = stepIds.flatMap((id) => activity[id] ?? []);
  const at = now ? steps.findIndex((step) => step === activity[now.step]) : steps.length;
  const hasTold = last !== undefined && made !== undefined && !result;
  return (
    <div className="bench">
      <Steps label={text('bench.steps')} titles={steps.map(({ title }) => title)} now={at} />
      {hasTold && (
        <Told verdict={verdictOf(last.share(made))} title={last.prompt} reasons={last.feedback(made)} focus={focus} />
      )}
      {now && <Step key={now.id} bench={activity} decision={now} decide={decide} focus={hasTold ? undefined : focus} />}
    </div>
  );
}

interface StepProps {
  readonly bench: EvidenceBench;
  readonly decision: Decision;
  readonly decide: (move: number) => void;
  /** Set where nothing stands above the question. */
  readonly focus: ActivityViewProps['focus'] | undefined;
}

function Step({ bench: { scene, files, custody, court }, decision: { id, prompt }, decide, focus }: StepProps) {
  const { text } = useMessages();
  const heading = (
    <h4 ref={focus} tabIndex={-1}>
      {prompt}
    </h4>
  );
  if (id === 'order' && scene)
    return (
      <>
        {heading}
        <Known text={scene.text} />
        <SceneStep scene={scene} onDecide={decide} />
      </>
    );
  if (id === 'differs' && files)
    return (
      <>
        {heading}
        <Known text={files.text} />
        <FilesStep files={files} onCompare={decide} />
      </>
    );
  if (id === 'meaning' && files?.meaning) {
    const { shown, other, statements } = files.meaning;
    const targets = [
      { id: 'other', text: other },
      { id: 'shown', text: shown },
    ];
    return (
      <>
        <FilesStep files={files} onCompare={undefined} />
        {heading}
        <PairStep
          rows={statements.map((statement) => ({ ...statement, targets }))}
          label={text('bench.recordMeaning')}
          onDecide={(choices) => decide(marksCode(choices.map((choice) => choice === 1)))}
        />
      </>
    );
  }
  if (id === 'break' && custody)
    return (
      <>
        {heading}
        <Known text={custody.text} />
        <CustodyStep custody={custody} onDecide={decide} />
      </>
    );
  if (id === 'handover' && custody?.handover) {
    const { fields, text: known } = custody.handover;
    const sizes = fields.map(({ choices }) => choices.length);
    return (
      <>
        {heading}
        <Known text={known} />
        <PairStep
          rows={fields.map(({ id: field, text: label, choices }) => ({ id: field, text: label, targets: choices }))}
          label={text('bench.sign')}
          isLine
          onDecide={(choices) => decide(choicesCode(choices, sizes))}
        />
      </>
    );
  }
  if (!court) return null;
  return (
    <fieldset className="plain">
      <legend>{heading}</legend>
      <Known text={court.text} />
      <CourtStep court={court} onDecide={decide} />
    </fieldset>
  );
}

function Known({ text }: { readonly text: RichText }) {
  return (
    <div className="flow">
      <Rich text={text} />
    </div>
  );
}

export const view = activityView({ rules, View, debrief, Outcome });
