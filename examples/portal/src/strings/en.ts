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
  overviewLede:
    'Drawn from the two working documents of the network, at the moment you look at them.',
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

  poll: 'Poll',
  pollTitle: 'Which outcomes do we influence?',
  pollLede:
    'Pass the device round: each person answers, is done, and hands it on. The votes stay in this browser.',
  pollControl: 'Control of the poll',
  pollControlLede:
    'Open it in a second window while the first one is passed round; all windows follow each other.',

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
