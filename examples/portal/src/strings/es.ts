import type { Strings } from './en.ts';

const es: Strings = {
  siteName: 'Red de Aprendizaje de la Ribera',
  tagline: 'Escuelas, sindicatos y distritos en torno al lago que aprenden juntos de la evidencia',
  skip: 'Ir al contenido',
  navigation: 'Principal',
  footer:
    'Un sitio de ejemplo: la red, sus miembros y sus planes son inventados para mostrar los componentes de Uptake en uso.',

  overview: 'Panorama',
  overviewTitle: 'Cómo va nuestro trabajo',
  overviewLede: 'Tomado de los documentos de trabajo de la red, en el momento en que los mira.',
  goal: 'Qué buscamos',
  noGoal: 'El objetivo aún no está escrito.',
  coverage: 'Cobertura del ciclo de vida de la evidencia',
  coverageCount: '{covered} de {total}',
  coverageNote: 'Tipos de actividad con algo previsto, en marcha o terminado, etapa por etapa.',
  openGaps: 'Vacíos abiertos',
  noGaps: 'No queda nada abierto.',
  moreGaps: 'y {count} más',
  boards: 'Campos de fuerzas',
  noBoards: 'Todavía no se ha dibujado ningún campo de fuerzas.',
  untitledBoard: 'Un objetivo que aún no está escrito',
  strongest: 'Fuerzas más importantes',
  noStrongest: 'Todavía no se ha valorado ninguna fuerza.',
  workOnFirst: 'Por dónde empezar',
  noWorkOnFirst: 'Valore las limitaciones para ver por dónde empezar.',
  openPlan: 'Abrir el plan',
  openForces: 'Abrir el campo de fuerzas',
  saved: 'Guardado {when}',
  neverSaved: 'Aún no se ha guardado nada',
  saving: 'Guardando …',
  waiting:
    'No se puede llegar al servidor. El trabajo se conserva en este dispositivo y se envía más tarde.',
  failed: 'Sin guardar. Abra la página para ver por qué.',
  conflict: 'Dos versiones del mismo lugar. Abra la página para elegir.',

  plan: 'Plan del ciclo',
  planTitle: 'Nuestro plan a lo largo del ciclo de la evidencia',
  planLede:
    'Lo que hacemos para ayudar a generar, movilizar y usar evidencia, quién se encarga y qué sigue abierto.',

  forces: 'Campo de fuerzas',
  forcesTitle: 'Lo que ayuda y lo que estorba',
  forcesLede:
    'Para cada objetivo: los impulsores y las limitaciones que vemos, cuánto importan y qué hacemos con ellos.',

  theory: 'Teoría de cambio',
  theoryTitle: 'Cómo nuestro trabajo ha de llevar al cambio',
  theoryLede:
    'De lo que hace la red a lo que espera: qué lleva a qué, y qué debe cumplirse en el camino.',
  vision: 'Hacia dónde vamos',
  noVision: 'La visión aún no está escrita.',
  pathways: 'Cómo se produce el cambio',
  noPathways: 'Todavía no se ha nombrado ninguna ruta.',
  missing: 'Lo que aún falta',
  nothingMissing: 'No falta nada.',

  poll: 'Encuesta',
  pollTitle: '¿En qué resultados influimos?',
  pollLede:
    'Pase el dispositivo: cada persona responde, termina y lo entrega a la siguiente. Los votos quedan en este navegador.',
  pollControl: 'Conducción de la encuesta',
  pollControlLede:
    'Ábrala en una segunda ventana mientras la primera circula; todas las ventanas se siguen.',

  convening: 'Encuentro',
  conveningTitle: 'Encuestas en un encuentro',
  conveningLede: 'Cada persona responde en su teléfono y la sala mira una sola pantalla.',
  heldPolls: 'Encuestas que conduce este navegador',
  heldUntil: 'se guarda hasta el {date}',
  practise: 'Practicar antes, con teléfonos inventados',
  practiseTitle: 'Practicar',
  practiseLede: 'Responden teléfonos inventados; nada se guarda.',
  controlLede: 'Esta página es solo para usted: la sala mira la ventana del proyector.',
  wayIn: 'Cómo participar',
  wayInText: 'Se escanea el código del proyector o se abre esta dirección:',
  wayInCode: 'El código de la encuesta es {code}.',
  notReached:
    'Los teléfonos no llegan a esa dirección, porque el portal solo escucha en esta máquina. Inícielo con HOST=0.0.0.0 para admitir los teléfonos de la misma red, o con PUBLIC_URL para indicar la dirección que usan.',
  cardsElsewhere:
    'Hace falta una tarjeta. Los códigos se guardan solo en el navegador que creó la encuesta: imprima allí las tarjetas.',
  linkTitle: 'El enlace de facilitación',
  linkKept:
    'Su clave se guarda solo en este navegador. El servidor no puede volver a darla: copie el enlace en un lugar seguro para conducir la encuesta desde otro sitio, o por si este navegador la olvida.',
  linkNotKept:
    'Este navegador no puede guardar nada: la clave está solo en la dirección de esta página. Copie el enlace antes de cerrarla.',
  linkCare:
    'Quien tenga el enlace puede conducir la encuesta: no lo proyecte ni lo envíe a la sala. No lleva a las respuestas de nadie.',
  linkCopy: 'Copiar el enlace',
  linkCopied: 'El enlace está copiado.',
  linkNotCopied: 'El navegador no permite copiar. Copie el enlace del campo de abajo.',
  linkRenew: 'Crear un enlace nuevo',
  linkRenewNote: 'Un enlace nuevo anula los anteriores de inmediato, en todos los navegadores.',
  linkRenewed: 'Hay un enlace nuevo. Los anteriores ya no valen.',
  linkFailed: 'El servidor no lo hizo. Nada ha cambiado: inténtelo de nuevo.',
  deletePoll: 'Eliminar la encuesta',
  deletePollNote:
    'Se borra con todas sus respuestas, para todo el mundo, y no se puede recuperar. Llévese antes los resultados.',
  deletePollNow: 'Eliminarla con todas las respuestas',
  noKey:
    'A esta dirección le falta la clave de facilitación, y este navegador tampoco la tiene. Abra el enlace completo.',
  pollAsking: 'Se está cargando la encuesta…',
  pollMissing:
    'No existe esa encuesta: la dirección está mal escrita, la encuesta se eliminó o se acabó su plazo.',
  pollUnreachable: 'No se llega al servidor; se vuelve a intentar solo.',

  settings: 'Ajustes',
  settingsTitle: 'Ajustes',
  settingsLede: 'Se guardan solo en este navegador.',
  language: 'Idioma',
  languageFailed: 'No se pudo cargar ese idioma. Inténtelo de nuevo cuando el servidor responda.',
  theme: 'Apariencia',
  themeSystem: 'Como este dispositivo',
  themeLight: 'Claro',
  themeDark: 'Oscuro',
  dataTitle: 'Dónde están los documentos',
  dataText:
    'En este servidor, con una copia en su navegador. Sin conexión puede seguir trabajando; lo que haga se envía cuando vuelva el servidor.',

  notFoundTitle: 'Esa página no existe',
  notFoundLede: 'Puede que la dirección esté mal escrita o que la página se haya movido.',
  toOverview: 'Ir al panorama',
};

export default es;
