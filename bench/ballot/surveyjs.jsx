// The same question in SurveyJS, as its documentation starts a survey in React. Of its style sheets
// this is the smallest that is whole: the usual one adds fonts.
import 'survey-core/survey-core.fontless.min.css';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';

const survey = new Model(JSON.parse(document.getElementById('form').textContent));
window.countRatings = () => Object.keys(survey.getValue('influence') ?? {}).length;

const root = document.getElementById('root');
if (root.firstElementChild) hydrateRoot(root, <Survey model={survey} />);
else createRoot(root).render(<Survey model={survey} />);
