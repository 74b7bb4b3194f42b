import '@uptake/react/styles.css';
import './site.css';
import type { ReactNode } from 'react';
import { LANGUAGES, languageOf, type PageProps } from '../../languages.ts';

export const dynamicParams = false;

export function generateStaticParams() {
  return Object.keys(LANGUAGES).map((language) => ({ language }));
}

export async function generateMetadata({ params }: PageProps) {
  return { title: languageOf((await params).language).title };
}

export default async function Layout({
  children,
  params,
}: PageProps & { readonly children: ReactNode }) {
  const { language } = await params;
  return (
    <html lang={language} dir={languageOf(language).dir}>
      <body>{children}</body>
    </html>
  );
}
