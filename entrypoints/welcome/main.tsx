/** The welcome page: opened once after the install, and from the options. */
import '@/components/styles/options.css';
import '@/components/styles/template.css';
import '@/components/styles/welcome.css';
import { WelcomeScreen } from '@/components/welcome/WelcomeScreen';
import { BoardsBody } from '@/entrypoints/options/BoardsBody';
import { ResumeBody } from '@/entrypoints/options/ResumeBody';
import { SkillsBody } from '@/entrypoints/options/SkillsBody';
import { journal, OPTIONS } from '@/entrypoints/screen/links';
import { mount } from '@/entrypoints/screen/mount';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { settings } from '@/utils/store/settings';
import { SampleBody } from './SampleBody';

function Welcome() {
  const [chosen, change] = useLocalItem(settings);
  if (!chosen) return null;
  return (
    <WelcomeScreen
      marksOn={chosen.marks}
      onMarks={(marks) => {
        change((now) => ({ ...now, marks }));
      }}
      boards={<BoardsBody />}
      resume={<ResumeBody />}
      skills={<SkillsBody />}
      sample={<SampleBody />}
      optionsHref={OPTIONS}
      journalHref={journal()}
    />
  );
}

mount('welcomeTitle', <Welcome />);
