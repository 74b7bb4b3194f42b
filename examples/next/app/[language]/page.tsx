import { ForcefieldBoard } from '@uptake/react/forcefield-board';
import { LifecycleMatrix } from '@uptake/react/lifecycle-matrix';
import { UptakeProvider } from '@uptake/react/provider';
import { languageOf, type PageProps } from '../../languages.ts';
import { firstForceField, firstPlan } from '../../plans.ts';

/** A server component: the widgets are in the HTML, and come alive in the browser. */
export default async function Page({ params }: PageProps) {
  const { language } = await params;
  const { title, messages } = languageOf(language);
  return (
    <main>
      <h1>{title}</h1>
      <UptakeProvider locale={language} messages={messages}>
        <LifecycleMatrix document={firstPlan()} storageKey="plan" />
        <ForcefieldBoard document={firstForceField()} storageKey="force-field" />
      </UptakeProvider>
    </main>
  );
}
