/** The title of a page and what it is about. */
export function PageHead({ title, lede }: { readonly title: string; readonly lede: string }) {
  return (
    <header className="page-head">
      <h1>{title}</h1>
      <p>{lede}</p>
    </header>
  );
}
