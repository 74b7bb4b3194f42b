import type { ResourcePreset } from './matrix.catalogue.ts';

/** Something to read that Annex 1 of the report lists. */
export interface ResourceFacts {
  readonly title: string;
  /** The author or organisation, where the report names one. */
  readonly authors: string;
  /** As the report prints it: a year, `n.d.` for an undated one, or `''` where it prints none. */
  readonly year: string;
  /** A link, where the text of the report gives one. */
  readonly url: string;
}

/**
 * The resources of Annex 1, in its order. Its links did not survive into the text we work from;
 * the one below is printed in the report's list of references.
 */
export const RESOURCE_FACTS: Readonly<Record<ResourcePreset, ResourceFacts>> = {
  'facilitating-collaborative-learning': facts(
    'Facilitating Collaborative Learning: An open-access, e-learning orientation series',
    'Results for Development',
    '2023',
  ),
  'social-change-networks-playbook': facts(
    'Social Change Networks Playbook for Practitioners and Funders',
    'InHive',
    '2022',
  ),
  'champions-for-life': facts(
    'Champions for ‘Life’: How to identify, support, and evaluate advocates for social change',
    'Coe et al.',
    '2021',
  ),
  'working-for-solutions': facts(
    'Working for solutions: a problem-based and relationship-centred approach to building capacity to use research evidence in Africa',
    'Stewart et al.',
    '2017',
  ),
  'collaborative-impact-methods': facts('Collaborative Impact Methods Kit', 'Fito Network', 'n.d.'),
  'evidence-for-improvement': facts(
    'Evidence for Improvement: An Integrated Analytic Approach for Supporting Networks',
    'Sherer et al.',
    '2020',
    'https://www.carnegiefoundation.org/wp-content/uploads/2020/02/Carnegie_EFI_Report_2020.pdf',
  ),
  'curating-research-data': facts(
    'Curating Research Data Volume Two: A Handbook of Current Practice',
    'Johnston',
    '2017',
  ),
  'cochrane-handbook': facts(
    'Cochrane Handbook for Systematic Reviews of Interventions',
    '',
    '2023',
  ),
  'local-knowledge-development': facts(
    'Integrating Local Knowledge in Development Programming',
    'USAID',
    '2022',
  ),
  'local-knowledge-women-leaders': facts(
    'Integrating Local Knowledge in Humanitarian and Development Programming: Perspectives of Global Women Leaders',
    'CARE International',
    '2023',
  ),
  'dissemination-strategy': facts(
    'Designing A Dissemination Strategy: Turning Evidence Into Action',
    'Chernitskiy',
    '2023',
  ),
  'policy-reviews-primer': facts(
    'A primer for engaging education stakeholders in policy reviews',
    'UNESCO',
    '2020',
  ),
  'advocacy-library': facts('Library of Resources', 'Advocacy Accelerator', 'n.d.'),
  'digital-advocacy': facts('Digital Advocacy Toolkit', 'Pollicy', '2020'),
  'scale-with-government': facts(
    'How to Scale with Government Toolkit',
    'Global School Leaders',
    '2024',
  ),
  'art-of-knowledge-exchange': facts(
    'The Art of Knowledge Exchange: A Results-Focused Planning Guide for Development Practitioners',
    'World Bank Group',
    '2012',
  ),
  'evidence-informed-policy': facts(
    'Evidence-Informed Policy Making (EIPM) Toolkit',
    'INASP',
    '2016',
  ),
  'all-hands-on-deck': facts(
    'All Hands on Deck for SDG 4 Action Toolkit',
    'Global Schools Forum',
    '2024',
  ),
  'engagement-toolkit': facts(
    'The Engagement Toolkit',
    'Victorian Government Department of Sustainability and Environment',
    '2005',
  ),
  'community-toolbox': facts('The Community Toolbox'),
};

function facts(title: string, authors = '', year = '', url = ''): ResourceFacts {
  return { title, authors, year, url };
}
