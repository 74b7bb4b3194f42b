import type { Strings } from './en.ts';

const pt: Strings = {
  siteName: 'Rede de Aprendizagem da Beira do Lago',
  tagline:
    'Escolas, sindicatos e distritos à volta do lago, a aprender em conjunto com as evidências',
  skip: 'Ir para o conteúdo',
  navigation: 'Principal',
  footer:
    'Um site de exemplo: a rede, os membros e os planos são inventados para mostrar os componentes Uptake em uso.',

  overview: 'Visão geral',
  overviewTitle: 'Em que ponto está o nosso trabalho',
  overviewLede: 'Retirado dos documentos de trabalho da rede, no momento em que os consulta.',
  goal: 'O que procuramos',
  noGoal: 'O objetivo ainda não está escrito.',
  coverage: 'Cobertura do ciclo de vida das evidências',
  coverageCount: '{covered} de {total}',
  coverageNote: 'Tipos de atividade com algo previsto, em curso ou concluído, etapa por etapa.',
  openGaps: 'Lacunas em aberto',
  noGaps: 'Nada ficou em aberto.',
  moreGaps: 'e mais {count}',
  boards: 'Campos de forças',
  noBoards: 'Ainda não foi desenhado nenhum campo de forças.',
  untitledBoard: 'Um objetivo que ainda não está escrito',
  strongest: 'Forças mais importantes',
  noStrongest: 'Ainda não foi avaliada nenhuma força.',
  workOnFirst: 'Por onde começar',
  noWorkOnFirst: 'Avalie as restrições para ver por onde começar.',
  openPlan: 'Abrir o plano',
  openForces: 'Abrir o campo de forças',
  saved: 'Guardado {when}',
  neverSaved: 'Ainda nada foi guardado',
  saving: 'A guardar …',
  waiting:
    'Não é possível chegar ao servidor. O trabalho fica neste dispositivo e é enviado mais tarde.',
  failed: 'Não guardado. Abra a página para saber porquê.',
  conflict: 'Duas versões do mesmo lugar. Abra a página para escolher.',

  plan: 'Plano do ciclo',
  planTitle: 'O nosso plano ao longo do ciclo das evidências',
  planLede:
    'O que fazemos para ajudar a gerar, mobilizar e usar evidências, quem trata disso e o que ainda está em aberto.',

  forces: 'Campo de forças',
  forcesTitle: 'O que ajuda e o que atrapalha',
  forcesLede:
    'Para cada objetivo: os impulsores e as restrições que vemos, quanto pesam e o que fazemos com eles.',

  theory: 'Teoria da mudança',
  theoryTitle: 'Como o nosso trabalho há de levar à mudança',
  theoryLede:
    'Do que a rede faz ao que ela espera: o que leva a quê, e o que deve ser verdade pelo caminho.',
  vision: 'Para onde vamos',
  noVision: 'A visão ainda não está escrita.',
  pathways: 'Como a mudança acontece',
  noPathways: 'Ainda não foi nomeado nenhum caminho.',
  missing: 'O que ainda falta',
  nothingMissing: 'Não falta nada.',

  poll: 'Enquete',
  pollTitle: 'Que resultados influenciamos?',
  pollLede:
    'Passe o dispositivo: cada pessoa responde, termina e entrega à próxima. Os votos ficam neste navegador.',
  pollControl: 'Condução da enquete',
  pollControlLede:
    'Abra-a numa segunda janela enquanto a primeira circula; todas as janelas se acompanham.',

  convening: 'Encontro',
  conveningTitle: 'Enquetes em um encontro',
  conveningLede: 'Cada pessoa responde no seu telefone, e a sala olha para uma tela só.',
  heldPolls: 'Enquetes conduzidas por este navegador',
  heldUntil: 'guardada até {date}',
  practise: 'Praticar antes, com telefones inventados',
  practiseTitle: 'Praticar',
  practiseLede: 'Telefones inventados respondem; nada é guardado.',
  controlLede: 'Esta página é só para você: a sala olha para a janela de projeção.',
  wayIn: 'Como participar',
  wayInText: 'Escaneia-se o código projetado ou abre-se este endereço:',
  wayInCode: 'O código da enquete é {code}.',
  notReached:
    'Os telefones não chegam a esse endereço, porque o portal só escuta nesta máquina. Inicie-o com HOST=0.0.0.0 para admitir os telefones da mesma rede, ou com PUBLIC_URL para indicar o endereço que usam.',
  cardsElsewhere:
    'É preciso um cartão. Os códigos ficam só no navegador que criou a enquete: imprima lá os cartões.',
  linkTitle: 'O link de facilitação',
  linkKept:
    'A chave fica só neste navegador. O servidor não pode informá-la de novo: copie o link para um lugar seguro, para conduzir a enquete de outro lugar ou se este navegador a esquecer.',
  linkNotKept:
    'Este navegador não pode guardar nada: a chave está só no endereço desta página. Copie o link antes de fechá-la.',
  linkCare:
    'Quem tem o link pode conduzir a enquete: não o projete nem o envie à sala. Ele não leva às respostas de ninguém.',
  linkCopy: 'Copiar o link',
  linkCopied: 'O link foi copiado.',
  linkNotCopied: 'O navegador não permite copiar. Copie o link do campo abaixo.',
  linkRenew: 'Criar um novo link',
  linkRenewNote: 'Um novo link anula os anteriores na hora, em todos os navegadores.',
  linkRenewed: 'Há um novo link. Os anteriores já não valem.',
  linkFailed: 'O servidor não o fez. Nada mudou: tente de novo.',
  deletePoll: 'Excluir a enquete',
  deletePollNote:
    'Some com todas as respostas, para todos, e não pode ser recuperada. Leve antes os resultados.',
  deletePollNow: 'Excluí-la com todas as respostas',
  noKey:
    'Falta a este endereço a chave de facilitação, e este navegador também não a tem. Abra o link inteiro.',
  pollAsking: 'A enquete está sendo carregada…',
  pollMissing:
    'Não existe essa enquete: o endereço está errado, a enquete foi excluída ou o prazo acabou.',
  pollUnreachable: 'O servidor não responde; uma nova tentativa é feita sozinha.',

  settings: 'Definições',
  settingsTitle: 'Definições',
  settingsLede: 'Ficam guardadas apenas neste navegador.',
  language: 'Idioma',
  languageFailed:
    'Não foi possível carregar esse idioma. Tente de novo quando o servidor responder.',
  theme: 'Aparência',
  themeSystem: 'Como este dispositivo',
  themeLight: 'Claro',
  themeDark: 'Escuro',
  dataTitle: 'Onde estão os documentos',
  dataText:
    'Neste servidor, com uma cópia no seu navegador. Sem ligação pode continuar a trabalhar; o que fizer é enviado quando o servidor voltar.',

  notFoundTitle: 'Essa página não existe',
  notFoundLede: 'O endereço pode estar mal escrito ou a página mudou de lugar.',
  toOverview: 'Ir para a visão geral',
};

export default pt;
