import type { Strings } from './en.ts';

const sw: Strings = {
  siteName: 'Mtandao wa Kujifunza wa Kando ya Ziwa',
  tagline:
    'Shule, vyama vya walimu na wilaya kando ya ziwa, zikijifunza pamoja kutokana na ushahidi',
  skip: 'Nenda kwenye maudhui',
  navigation: 'Kuu',
  footer:
    'Tovuti ya mfano: mtandao, wanachama wake na mipango yake vimebuniwa ili kuonyesha vijenzi vya Uptake vikifanya kazi.',

  overview: 'Muhtasari',
  overviewTitle: 'Kazi yetu imefikia wapi',
  overviewLede: 'Imetolewa katika nyaraka za kazi za mtandao, wakati huu unapozitazama.',
  goal: 'Tunacholenga',
  noGoal: 'Lengo bado halijaandikwa.',
  coverage: 'Ufikiaji wa mzunguko wa ushahidi',
  coverageCount: '{covered} kati ya {total}',
  coverageNote:
    'Aina za shughuli zenye jambo lililopangwa, linaloendelea au lililokamilika, hatua kwa hatua.',
  openGaps: 'Mapengo yaliyo wazi',
  noGaps: 'Hakuna kilichobaki wazi.',
  moreGaps: 'na {count} zaidi',
  boards: 'Nyanja za nguvu',
  noBoards: 'Bado hakuna uwanja wa nguvu uliochorwa.',
  untitledBoard: 'Lengo ambalo bado halijaandikwa',
  strongest: 'Nguvu zenye uzito zaidi',
  noStrongest: 'Bado hakuna nguvu iliyopimwa.',
  workOnFirst: 'Pa kuanzia',
  noWorkOnFirst: 'Pima vikwazo ili kuona pa kuanzia.',
  openPlan: 'Fungua mpango',
  openForces: 'Fungua uwanja wa nguvu',
  saved: 'Imehifadhiwa {when}',
  neverSaved: 'Bado hakuna kilichohifadhiwa',
  saving: 'Inahifadhi …',
  waiting: 'Seva haipatikani. Kazi imehifadhiwa kwenye kifaa hiki na itatumwa baadaye.',
  failed: 'Haijahifadhiwa. Fungua ukurasa kuona sababu.',
  conflict: 'Matoleo mawili ya mahali pamoja. Fungua ukurasa ili kuchagua.',

  plan: 'Mpango wa mzunguko',
  planTitle: 'Mpango wetu katika mzunguko wote wa ushahidi',
  planLede:
    'Tunachofanya kusaidia kuzalisha, kuhawilisha na kutumia ushahidi, nani anashughulikia, na nini bado ni wazi.',

  forces: 'Uwanja wa nguvu',
  forcesTitle: 'Kinachosaidia na kinachozuia',
  forcesLede:
    'Kwa kila lengo: vichocheo na vikwazo tunavyoviona, uzito wake, na tunachofanya kuvihusu.',

  theory: 'Nadharia ya mabadiliko',
  theoryTitle: 'Jinsi kazi yetu inavyopaswa kuleta mabadiliko',
  theoryLede:
    'Kutoka mtandao unachofanya hadi unachotumaini: kinacholeta nini, na kinachopaswa kuwa kweli njiani.',
  vision: 'Tunakoelekea',
  noVision: 'Maono bado hayajaandikwa.',
  pathways: 'Jinsi mabadiliko yanavyotokea',
  noPathways: 'Bado hakuna njia iliyopewa jina.',
  missing: 'Kinachokosekana bado',
  nothingMissing: 'Hakuna kinachokosekana.',

  poll: 'Kura ya maoni',
  pollTitle: 'Tunaathiri matokeo gani?',
  pollLede:
    'Pitisha kifaa: kila mtu hujibu, humaliza na kukipitisha. Kura hubaki katika kivinjari hiki.',
  pollControl: 'Uendeshaji wa kura ya maoni',
  pollControlLede:
    'Ifungue katika dirisha la pili wakati la kwanza linapitishwa; madirisha yote hufuatana.',

  convening: 'Kongamano',
  conveningTitle: 'Kura katika kongamano',
  conveningLede: 'Kila mtu hujibu kwenye simu yake, na ukumbi hutazama skrini moja.',
  heldPolls: 'Kura zinazoendeshwa na kivinjari hiki',
  heldUntil: 'inahifadhiwa hadi {date}',
  practise: 'Fanya mazoezi kwanza, kwa simu za kubuni',
  practiseTitle: 'Mazoezi',
  practiseLede: 'Simu za kubuni hujibu; hakuna kinachohifadhiwa.',
  controlLede: 'Ukurasa huu ni wako peke yako: ukumbi hutazama dirisha la projekta.',
  wayIn: 'Jinsi watu wanavyojiunga',
  wayInText: 'Wanachanganua msimbo kwenye projekta, au wanafungua anwani hii:',
  wayInCode: 'Msimbo wa kura ni {code}.',
  notReached:
    'Simu haziwezi kufikia anwani hiyo, kwa kuwa tovuti inasikiliza kwenye mashine hii pekee. Iwashe na HOST=0.0.0.0 ili simu za mtandao huu ziingie, au na PUBLIC_URL ili kutaja anwani zinazotumia.',
  cardsElsewhere:
    'Watu wanahitaji kadi. Misimbo yake imehifadhiwa tu kwenye kivinjari kilichounda kura: chapisha kadi huko.',
  linkTitle: 'Kiungo cha mwezeshaji',
  linkKept:
    'Ufunguo wake umehifadhiwa kwenye kivinjari hiki pekee. Seva haiwezi kuutoa tena: nakili kiungo mahali salama ili kuendesha kura kutoka kwingine, au kivinjari hiki kikisahau.',
  linkNotKept:
    'Kivinjari hiki hakiruhusiwi kuhifadhi chochote: ufunguo uko kwenye anwani ya ukurasa huu tu. Nakili kiungo kabla ya kuufunga.',
  linkCare:
    'Mwenye kiungo anaweza kuendesha kura: usikionyeshe kwenye projekta wala kuutumia ukumbi. Hakifikishi kwenye majibu ya mtu yeyote.',
  linkCopy: 'Nakili kiungo',
  linkCopied: 'Kiungo kimenakiliwa.',
  linkNotCopied:
    'Kivinjari hakiruhusu kunakili. Nakili kiungo kutoka kwenye sehemu iliyo hapa chini.',
  linkRenew: 'Tengeneza kiungo kipya',
  linkRenewNote: 'Kiungo kipya hubatilisha vya zamani mara moja, kwenye kila kivinjari.',
  linkRenewed: 'Kuna kiungo kipya. Vya zamani ni batili.',
  linkFailed: 'Seva haikufanya hivyo. Hakuna kilichobadilika: jaribu tena.',
  deletePoll: 'Futa kura',
  deletePollNote:
    'Inaondoka na majibu yake yote, kwa kila mtu, na haiwezi kurudishwa. Chukua matokeo kwanza.',
  deletePollNow: 'Ifute pamoja na majibu yote',
  noKey:
    'Anwani hii haina ufunguo wa mwezeshaji, na kivinjari hiki hakina pia. Fungua kiungo kizima.',
  pollAsking: 'Kura inaletwa…',
  pollMissing: 'Hakuna kura hiyo: anwani imekosewa, au kura ilifutwa, au muda wake umekwisha.',
  pollUnreachable: 'Seva haifikiki; kunajaribiwa tena kwenyewe.',

  settings: 'Mipangilio',
  settingsTitle: 'Mipangilio',
  settingsLede: 'Huhifadhiwa katika kivinjari hiki pekee.',
  language: 'Lugha',
  languageFailed: 'Lugha hiyo haikuweza kupakiwa. Jaribu tena seva itakapopatikana.',
  theme: 'Mwonekano',
  themeSystem: 'Kama kifaa hiki',
  themeLight: 'Angavu',
  themeDark: 'Giza',
  dataTitle: 'Nyaraka ziko wapi',
  dataText:
    'Kwenye seva hii, na nakala katika kivinjari chako. Bila mtandao unaweza kuendelea na kazi; ulichofanya hutumwa seva inaporudi.',

  notFoundTitle: 'Hakuna ukurasa kama huo',
  notFoundLede: 'Huenda anwani imeandikwa vibaya, au ukurasa umehamishwa.',
  toOverview: 'Nenda kwenye muhtasari',
};

export default sw;
