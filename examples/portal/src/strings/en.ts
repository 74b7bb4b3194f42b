/** The site's own wording. A name in braces is a hole; see `fill`. */
const en = {
  siteName: 'Lakeside Learning Network',
  tagline: 'Schools, unions and districts around the lake, learning from evidence',
  skip: 'Skip to the content',
  navigation: 'Main',
  footer:
    'An example site: the network, its members and its plans are made up to show the Uptake widgets at work.',

  overview: 'Overview',
  overviewTitle: 'Where our work stands',
  overviewLede: 'Drawn from the working documents of the network, at the moment you look at them.',
  goal: 'What we are after',
  noGoal: 'The evidence goal is not written down yet.',
  coverage: 'Coverage of the evidence lifecycle',
  coverageCount: '{covered} of {total}',
  coverageNote: 'Kinds of activity with something planned, running or done, stage by stage.',
  openGaps: 'Open gaps',
  noGaps: 'Nothing is left open.',
  moreGaps: 'and {count} more',
  boards: 'Force fields',
  noBoards: 'No force field has been drawn yet.',
  untitledBoard: 'A goal that is not written down yet',
  strongest: 'Strongest forces',
  noStrongest: 'No force has been rated yet.',
  workOnFirst: 'Work on first',
  noWorkOnFirst: 'Rate the constraints to see where to begin.',
  openPlan: 'Open the plan',
  openForces: 'Open the force field',
  saved: 'Saved {when}',
  neverSaved: 'Nothing saved yet',
  saving: 'Saving …',
  waiting: 'The server cannot be reached. The work is kept on this device and sent later.',
  failed: 'Not saved. Open the page to see why.',
  conflict: 'Two versions of the same place. Open the page to choose.',

  plan: 'Lifecycle plan',
  planTitle: 'Our plan across the evidence lifecycle',
  planLede:
    'What we run to help generate, translate and use evidence, who sees to it, and what is still open.',

  forces: 'Force field',
  forcesTitle: 'What helps, and what stands in the way',
  forcesLede:
    'For each goal: the drivers and constraints we see, how much they matter, and what we do about them.',

  theory: 'Theory of change',
  theoryTitle: 'How our work is meant to lead to change',
  theoryLede:
    'From what the network does to what it hopes for: what leads to what, and what must be true on the way.',
  vision: 'What we work towards',
  noVision: 'The vision is not written down yet.',
  pathways: 'How change comes about',
  noPathways: 'No pathway has been named yet.',
  missing: 'Still missing',
  nothingMissing: 'Nothing is missing.',

  poll: 'Poll',
  pollTitle: 'Which outcomes do we influence?',
  pollLede:
    'Pass the device round: each person answers, is done, and hands it on. The votes stay in this browser.',
  pollControl: 'Control of the poll',
  pollControlLede:
    'Open it in a second window while the first one is passed round; all windows follow each other.',

  convening: 'Convening',
  conveningTitle: 'Polls at a convening',
  conveningLede: 'People answer on their own phones, and the room looks at one screen.',
  heldPolls: 'Polls that this browser runs',
  heldUntil: 'kept until {date}',
  practise: 'Practise first, with phones that are made up',
  practiseTitle: 'Practise',
  practiseLede: 'Phones that are made up answer; nothing of it is kept.',
  controlLede: 'Keep this page to yourself: the room looks at the projector window.',
  wayIn: 'How people join',
  wayInText: 'They scan the code on the projector, or open this address:',
  wayInCode: 'The code of the poll is {code}.',
  notReached:
    'Phones cannot reach that address, because the portal listens on this machine only. Start it with HOST=0.0.0.0 to let the phones of the same network in, or with PUBLIC_URL to name the address they use.',
  cardsElsewhere:
    'People need a card. Its codes are kept only in the browser that made the poll: print the cards there.',
  linkTitle: 'The facilitator’s link',
  linkKept:
    'Its key is kept in this browser only. The server cannot tell it again, so copy the link to a safe place to run the poll from elsewhere, or when this browser forgets.',
  linkNotKept:
    'This browser may not store anything: the key is in the address of this page only. Copy the link before you close it.',
  linkCare:
    'Whoever has the link can run the poll: do not project it, and do not send it to the room. It does not lead to anybody’s answers.',
  linkCopy: 'Copy the link',
  linkCopied: 'The link is copied.',
  linkNotCopied: 'The browser does not allow copying. Copy the link from the field below.',
  linkRenew: 'Make a new link',
  linkRenewNote: 'A new link makes the older ones void at once, in every browser.',
  linkRenewed: 'There is a new link. The older ones are void.',
  linkFailed: 'The server did not do it. Nothing has changed: try again.',
  deletePoll: 'Delete the poll',
  deletePollNote:
    'It goes with all its answers, for everybody, and cannot be brought back. Take the results along before.',
  deletePollNow: 'Delete it with all answers',
  noKey:
    'This address lacks the facilitator’s key, and this browser does not have it either. Open the whole link.',
  pollAsking: 'The poll is being fetched…',
  pollMissing:
    'There is no such poll: the address is mistyped, or the poll was deleted, or its time is over.',
  pollUnreachable: 'The server cannot be reached; it is tried again by itself.',

  settings: 'Settings',
  settingsTitle: 'Settings',
  settingsLede: 'They are kept in this browser only.',
  language: 'Language',
  languageFailed: 'That language could not be fetched. Try again when the server can be reached.',
  theme: 'Appearance',
  themeSystem: 'As this device',
  themeLight: 'Light',
  themeDark: 'Dark',
  dataTitle: 'Where the documents are',
  dataText:
    'On this server, with a copy in your browser. Without a connection you can go on working; what you do is sent when the server is back.',

  notFoundTitle: 'There is no such page',
  notFoundLede: 'The address may be mistyped, or the page has moved.',
  toOverview: 'Go to the overview',
};

export default en;

/** The wording every language of the site has. */
export type Strings = typeof en;
