import {
  createLocalPollSession,
  type LocalPollSession,
  newPoll,
  type PollDocument,
} from '@uptake/core/outcome-poll';

/** The poll of the network's next convening: the report's questions under a title of its own. */
export function networkPoll(): PollDocument {
  return newPoll({
    en: 'Convening of the lakeside schools',
    fr: 'Rencontre des écoles du lac',
    es: 'Encuentro de las escuelas del lago',
    pt: 'Encontro das escolas do lago',
    ar: 'ملتقى مدارس البحيرة',
    sw: 'Kongamano la shule za ziwani',
    hi: 'झील किनारे के विद्यालयों का सम्मेलन',
  });
}

/** Counted in this browser, in all its tabs: the server knows nothing of it. */
export function createNetworkPoll(): LocalPollSession {
  return createLocalPollSession({ poll: networkPoll(), key: 'lakeside.poll' });
}
