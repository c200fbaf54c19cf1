/** The sections of the options, in their order. A new one is its body and its line. */
import type { OptionsSection } from '@/components/options/section';
import { AboutBody } from './AboutBody';
import { AboutYouBody } from './AboutYouBody';
import { BoardsBody } from './BoardsBody';
import { DataBody } from './DataBody';
import { MarksBody } from './MarksBody';
import { ProfilesBody } from './ProfilesBody';
import { ResumeBody } from './ResumeBody';
import { SkillsBody } from './SkillsBody';
import { SyncBody } from './SyncBody';
import { TaughtBody } from './TaughtBody';
import { WeightsBody } from './WeightsBody';

export const SECTIONS: readonly OptionsSection[] = [
  { id: 'profiles', title: 'profilesTitle', text: 'profilesText', Body: ProfilesBody },
  { id: 'skills', title: 'skillsTitle', text: 'skillsText', Body: SkillsBody },
  { id: 'resume', title: 'resumeTitle', text: 'resumeText', Body: ResumeBody },
  { id: 'about-you', title: 'aboutYouTitle', text: 'aboutYouText', Body: AboutYouBody },
  { id: 'weights', title: 'weightsTitle', text: 'weightsText', Body: WeightsBody },
  { id: 'boards', title: 'boardsTitle', text: 'boardsText', Body: BoardsBody },
  { id: 'marks', title: 'marksTitle', Body: MarksBody },
  { id: 'taught', title: 'taughtTitle', text: 'taughtText', Body: TaughtBody },
  { id: 'data', title: 'dataTitle', Body: DataBody },
  { id: 'sync', title: 'syncTitle', text: 'syncText', Body: SyncBody },
  { id: 'about', title: 'aboutTitle', Body: AboutBody },
];
