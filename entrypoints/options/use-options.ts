/** All the options show; every change is stored as it is made. */
import { taxonomy } from 'virtual:taxonomy';
import { useEffect, useMemo, useState } from 'react';
import { browser } from 'wxt/browser';
import type { StoredView } from '@/components/options/DataSection';
import type { OptionsScreenProps } from '@/components/options/OptionsScreen';
import { namesWith } from '@/entrypoints/screen/knowledge';
import { journal } from '@/entrypoints/screen/links';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { boards } from '@/utils/boards/list';
import { hostsOf } from '@/utils/boards/match-pattern';
import { corrections } from '@/utils/store/corrections';
import { createHistory } from '@/utils/store/history';
import { profile } from '@/utils/store/profile';
import { boardIsOn, settings } from '@/utils/store/settings';
import type { OwnSkill } from '@/utils/extract/corrections';
import { makeSkillSearch, type Searchable } from '@/utils/taxonomy/suggest';
import { useBoardPermissions } from './use-board-permissions';

const history = createHistory();

/** The skills a profile can hold: personal qualities are never matched. */
const matchable = taxonomy.skills.filter(({ category }) => category !== 'soft');

/** Undefined until everything was read: a form that fills up late would lose what was typed. */
export function useOptions(): OptionsScreenProps | undefined {
  const [own, changeProfile] = useLocalItem(profile);
  const [chosen, changeSettings] = useLocalItem(settings);
  const [taught] = useLocalItem(corrections);
  const [stored, setStored] = useState<StoredView | null>(null);

  useEffect(() => {
    let ended = false;
    const count = (): void => {
      history.count().then(
        (counted) => {
          if (!ended) setStored(counted);
        },
        // It cannot be opened now; the journal says so at length.
        () => undefined,
      );
    };
    count();
    window.addEventListener('focus', count);
    return () => {
      ended = true;
      window.removeEventListener('focus', count);
    };
  }, []);

  const search = useMemo(() => makeSkillSearch([...matchable, ...(taught?.ownSkills ?? []).map(searchable)]), [taught]);
  const permissions = useBoardPermissions();
  if (!own || !chosen || !taught || !permissions) return undefined;
  return {
    profile: own,
    boards: boards.map(({ id, name, matches, isBuiltIn }) => {
      const isGranted = isBuiltIn || permissions.granted.has(id);
      const hosts = hostsOf(matches).map((host) => host.replace(/^[^/]+\/\/(\*\.)?|\/\*$/g, ''));
      return { id, name, isBuiltIn, on: isGranted && boardIsOn(chosen, id), hosts: [...new Set(hosts)] };
    }),
    refusedBoard: boards.find(({ id }) => id === permissions.refused)?.name ?? null,
    marksOn: chosen.marks,
    recordingOn: chosen.recording,
    stored,
    search,
    nameOf: namesWith(taught),
    journalHref: journal(),
    version: browser.runtime.getManifest().version,
    onProfile: (next) => {
      changeProfile(() => next);
    },
    onBoard: (id, on) => {
      void permissions.change(id, on).then((isGranted) => {
        if (on && !isGranted) return;
        changeSettings((current) => ({ ...current, boards: { ...current.boards, [id]: on } }));
      });
    },
    onMarks: (marks) => {
      changeSettings((current) => ({ ...current, marks }));
    },
    onRecording: (recording) => {
      changeSettings((current) => ({ ...current, recording }));
    },
    onForgetAll: () => {
      void history
        .forgetAll()
        .then(() => history.count())
        .then(setStored);
    },
  };
}

function searchable({ id, name, aliases }: OwnSkill): Searchable {
  return { id, name, forms: [name, ...aliases].map((text) => ({ text })) };
}
