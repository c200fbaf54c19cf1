/** Options and welcome: a résumé into the active profile. */
import '@/components/styles/resume.css';
import { useSpeech } from '@/components/i18n/translator';
import { ResumeImport } from '@/components/resume/ResumeImport';
import { useResumeImport } from '@/entrypoints/resume/use-resume-import';
import { takeBackProfile } from '@/utils/match/take-back';
import { takeOver } from '@/utils/resume/take-over';
import { profile } from '@/utils/store/profile';
import { useUndoable } from './use-undoable';

export function ResumeBody() {
  const { plural } = useSpeech();
  const { state, read, stop } = useResumeImport();
  const [own, change] = useUndoable(profile, takeBackProfile);
  if (!own) return null;
  return (
    <ResumeImport
      state={state}
      profile={own}
      onFile={read}
      onCancel={stop}
      onTake={(confirmed) => {
        const { skills, languages, degree, experience } = confirmed;
        const count = skills.length + languages.length + Number(degree !== null) + Number(experience !== null);
        change(plural('resumeTaken', count), (now) => takeOver(now, confirmed), 'loud');
        stop();
      }}
    />
  );
}
