import type { Strings } from './en.ts';

const fr: Strings = {
  siteName: 'Réseau d’apprentissage des Rives du lac',
  tagline:
    'Écoles, syndicats et districts autour du lac, qui apprennent ensemble des données probantes',
  skip: 'Aller au contenu',
  navigation: 'Principale',
  footer:
    'Un site d’exemple : le réseau, ses membres et ses plans sont inventés pour montrer les composants Uptake au travail.',

  overview: 'Vue d’ensemble',
  overviewTitle: 'Où en est notre travail',
  overviewLede: 'Tiré des documents de travail du réseau, à l’instant où vous les regardez.',
  goal: 'Ce que nous visons',
  noGoal: 'L’objectif n’est pas encore écrit.',
  coverage: 'Couverture du cycle de vie des données probantes',
  coverageCount: '{covered} sur {total}',
  coverageNote:
    'Types d’activités pour lesquels quelque chose est prévu, en cours ou terminé, étape par étape.',
  openGaps: 'Lacunes ouvertes',
  noGaps: 'Rien ne reste ouvert.',
  moreGaps: 'et {count} de plus',
  boards: 'Champs de forces',
  noBoards: 'Aucun champ de forces n’a encore été dessiné.',
  untitledBoard: 'Un objectif qui n’est pas encore écrit',
  strongest: 'Forces les plus importantes',
  noStrongest: 'Aucune force n’a encore été évaluée.',
  workOnFirst: 'À travailler en premier',
  noWorkOnFirst: 'Évaluez les freins pour voir par où commencer.',
  openPlan: 'Ouvrir le plan',
  openForces: 'Ouvrir le champ de forces',
  saved: 'Enregistré {when}',
  neverSaved: 'Rien n’est encore enregistré',
  saving: 'Enregistrement …',
  waiting: 'Le serveur est injoignable. Le travail est gardé sur cet appareil et envoyé plus tard.',
  failed: 'Non enregistré. Ouvrez la page pour savoir pourquoi.',
  conflict: 'Deux versions du même endroit. Ouvrez la page pour choisir.',

  plan: 'Plan du cycle',
  planTitle: 'Notre plan tout au long du cycle de vie des données probantes',
  planLede:
    'Ce que nous menons pour aider à produire, mobiliser et utiliser les données probantes, qui s’en occupe et ce qui reste ouvert.',

  forces: 'Champ de forces',
  forcesTitle: 'Ce qui aide et ce qui fait obstacle',
  forcesLede:
    'Pour chaque objectif : les leviers et les freins que nous voyons, leur importance et ce que nous en faisons.',

  theory: 'Théorie du changement',
  theoryTitle: 'Comment notre travail doit mener au changement',
  theoryLede:
    'De ce que fait le réseau à ce qu’il espère : ce qui mène à quoi, et ce qui doit être vrai en chemin.',
  vision: 'Ce vers quoi nous allons',
  noVision: 'La vision n’est pas encore écrite.',
  pathways: 'Comment le changement se produit',
  noPathways: 'Aucun chemin n’a encore été nommé.',
  missing: 'Ce qui manque encore',
  nothingMissing: 'Il ne manque rien.',

  poll: 'Sondage',
  pollTitle: 'Quels résultats influençons-nous ?',
  pollLede:
    'Faites passer l’appareil : chacun répond, termine et le tend au suivant. Les votes restent dans ce navigateur.',
  pollControl: 'Conduite du sondage',
  pollControlLede:
    'Ouvrez-la dans une deuxième fenêtre pendant que la première circule ; toutes les fenêtres se suivent.',

  convening: 'Rencontre',
  conveningTitle: 'Sondages lors d’une rencontre',
  conveningLede: 'Chacun répond sur son téléphone, et la salle regarde un même écran.',
  heldPolls: 'Sondages conduits depuis ce navigateur',
  heldUntil: 'conservé jusqu’au {date}',
  practise: 'S’exercer d’abord, avec des téléphones inventés',
  practiseTitle: 'S’exercer',
  practiseLede: 'Des téléphones inventés répondent ; rien n’en est conservé.',
  controlLede: 'Gardez cette page pour vous : la salle regarde la fenêtre de projection.',
  wayIn: 'Comment participer',
  wayInText: 'On scanne le code projeté, ou on ouvre cette adresse :',
  wayInCode: 'Le code du sondage est {code}.',
  notReached:
    'Les téléphones n’atteignent pas cette adresse, car le portail n’écoute que sur cette machine. Lancez-le avec HOST=0.0.0.0 pour admettre les téléphones du même réseau, ou avec PUBLIC_URL pour indiquer leur adresse.',
  cardsElsewhere:
    'Il faut une carte pour participer. Les codes ne sont conservés que dans le navigateur qui a créé le sondage : imprimez-y les cartes.',
  linkTitle: 'Le lien de l’animation',
  linkKept:
    'Sa clé n’est conservée que dans ce navigateur. Le serveur ne peut pas la redonner : copiez le lien en lieu sûr pour conduire le sondage d’ailleurs, ou si ce navigateur l’oublie.',
  linkNotKept:
    'Ce navigateur ne peut rien enregistrer : la clé n’est que dans l’adresse de cette page. Copiez le lien avant de la fermer.',
  linkCare:
    'Qui a ce lien peut conduire le sondage : ne le projetez pas et ne l’envoyez pas à la salle. Il ne mène aux réponses de personne.',
  linkCopy: 'Copier le lien',
  linkCopied: 'Le lien est copié.',
  linkNotCopied: 'Le navigateur n’autorise pas la copie. Copiez le lien dans le champ ci-dessous.',
  linkRenew: 'Créer un nouveau lien',
  linkRenewNote: 'Un nouveau lien annule aussitôt les anciens, dans tous les navigateurs.',
  linkRenewed: 'Un nouveau lien est créé. Les anciens ne valent plus.',
  linkFailed: 'Le serveur ne l’a pas fait. Rien n’a changé : réessayez.',
  deletePoll: 'Supprimer le sondage',
  deletePollNote:
    'Il disparaît avec toutes ses réponses, pour tout le monde, sans retour possible. Emportez d’abord les résultats.',
  deletePollNow: 'Le supprimer avec toutes les réponses',
  noKey:
    'Il manque à cette adresse la clé de l’animation, et ce navigateur ne l’a pas non plus. Ouvrez le lien entier.',
  pollAsking: 'Le sondage se charge…',
  pollMissing:
    'Ce sondage n’existe pas : l’adresse est erronée, le sondage a été supprimé ou son délai est passé.',
  pollUnreachable: 'Le serveur est injoignable ; une nouvelle tentative se fait toute seule.',

  settings: 'Réglages',
  settingsTitle: 'Réglages',
  settingsLede: 'Ils sont gardés dans ce navigateur seulement.',
  language: 'Langue',
  languageFailed: 'Cette langue n’a pas pu être chargée. Réessayez quand le serveur répondra.',
  theme: 'Apparence',
  themeSystem: 'Comme cet appareil',
  themeLight: 'Clair',
  themeDark: 'Sombre',
  dataTitle: 'Où se trouvent les documents',
  dataText:
    'Sur ce serveur, avec une copie dans votre navigateur. Sans connexion, vous pouvez continuer à travailler ; tout est envoyé au retour du serveur.',

  notFoundTitle: 'Cette page n’existe pas',
  notFoundLede: 'L’adresse est peut-être mal saisie, ou la page a été déplacée.',
  toOverview: 'Aller à la vue d’ensemble',
};

export default fr;
