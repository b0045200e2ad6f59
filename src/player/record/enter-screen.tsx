import { useRef, useState } from 'react';
import { mergeProgress } from '../../domain/progress/merge.ts';
import { useMessages } from '../../ui/messages/context.tsx';
import { LoadState } from '../load-state.tsx';
import { usePlayer } from '../player-context.tsx';
import { lateRules, loadQuestions } from '../question/late-questions.ts';
import { Added } from './added.tsx';
import { EnterForm } from './enter-form.tsx';
import { problemWords } from './enter-words.ts';
import { FoundProgress } from './found-progress.tsx';
import { type Entered, type EnteredProblem, isEntered, readEntered } from './read-entered.ts';
import { RecordFrame } from './record-frame.tsx';

type Step =
  | { readonly step: 'entering'; readonly problem?: EnteredProblem; readonly left?: true }
  | { readonly step: 'found'; readonly entered: Entered }
  | { readonly step: 'added' }
  | { readonly step: 'not-loaded' };

/** Takes in a rescue code: it is checked, what it holds is shown, and only then is it added to the progress that is here. */
export function EnterScreen() {
  const messages = useMessages();
  const { text } = messages;
  const { course, wholeLayout, session } = usePlayer();
  const [step, setStep] = useState<Step>({ step: 'entering' });
  const entered = useRef('');

  const look = async (code: string) => {
    entered.current = code;
    try {
      const [layout, { readSnapshot }] = await Promise.all([wholeLayout(), loadQuestions()]);
      const read = readEntered(code, {
        course: course.id,
        layout,
        read: (snapshot, of) => readSnapshot(snapshot, of, lateRules),
      });
      setStep(isEntered(read) ? { step: 'found', entered: read } : { step: 'entering', problem: read });
    } catch {
      setStep({ step: 'not-loaded' });
    }
  };
  const add = ({ progress }: Entered) => {
    // What is here stands where both cannot: the code is the older copy.
    session.getState().apply((facts) => mergeProgress(progress, facts));
    void session.getState().saveNow();
    setStep({ step: 'added' });
  };

  return (
    <RecordFrame title={text('enter.title')}>
      {step.step === 'entering' && (
        <>
          <p className="lead">{text('enter.lead')}</p>
          <EnterForm
            code={entered.current}
            problem={step.problem && problemWords(step.problem, messages)}
            onLook={(code) => void look(code)}
            onUnreadable={() => setStep({ step: 'entering', problem: { problem: 'unreadable' } })}
          />
          <p role="status">{step.left && text('enter.left')}</p>
        </>
      )}
      {step.step === 'not-loaded' && (
        <LoadState failed message={text('enter.notLoaded')} onRetry={() => void look(entered.current)} />
      )}
      {step.step === 'found' && (
        <FoundProgress
          title={text('enter.found')}
          column={text('enter.inCode')}
          progress={step.entered.progress}
          made={step.entered.minute * 60_000}
          onAdd={() => add(step.entered)}
          onLeave={() => setStep({ step: 'entering', left: true })}
        />
      )}
      {step.step === 'added' && <Added />}
    </RecordFrame>
  );
}
