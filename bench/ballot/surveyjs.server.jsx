// The same survey as a server would write it into the page. Its documentation does not speak of it.
import { renderToString } from 'react-dom/server';
import { Model } from 'survey-core';
import { Survey } from 'survey-react-ui';
import { surveyJson } from './question.mjs';

export const html = renderToString(<Survey model={new Model(surveyJson())} />);
