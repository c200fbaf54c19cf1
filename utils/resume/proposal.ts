/** What a résumé says of a person, to be confirmed. Plain data: it crosses from the worker to the screen. */
import type { Degree } from '@/utils/extract/reading';
import type { Mastery, ProfileLanguage } from '@/utils/match/profile';
import type { SkillId } from '@/utils/taxonomy/skill';

export type ResumeKind = 'pdf' | 'docx' | 'text' | 'json-resume' | 'linkedin-export';

/** The line that says so, as it stands in the file, and where in it. */
export interface Evidence {
  readonly line: string;
  /** UTF-16 offsets into `line`, end exclusive. */
  readonly start: number;
  readonly end: number;
}

export interface SkillProposal {
  readonly skill: SkillId;
  /** As people write it. */
  readonly name: string;
  readonly level: Mastery;
  /** In half years; null where neither a figure nor a dated position tells. */
  readonly years: number | null;
  /** Where the years come from: written beside the skill, or the periods of the positions that name it. */
  readonly yearsFrom: 'written' | readonly string[] | null;
  readonly evidence: Evidence;
}

export interface LanguageProposal extends ProfileLanguage {
  readonly evidence: Evidence;
}

/** What was left out, to be told. */
export type ResumeNote = 'pages-cut' | 'text-cut' | 'no-dates';

export interface ResumeProposal {
  readonly kind: ResumeKind;
  /** In the order of the text. */
  readonly skills: readonly SkillProposal[];
  readonly languages: readonly LanguageProposal[];
  /** The highest that was reached. */
  readonly degree: { readonly degree: Degree; readonly evidence: Evidence } | null;
  /** Working years altogether. */
  readonly experience: { readonly years: number; readonly from: readonly string[] } | null;
  readonly notes: readonly ResumeNote[];
}
