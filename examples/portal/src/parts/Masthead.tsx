import mark from '../mark.svg';
import { PAGES } from '../pages/index.ts';
import { useSite, useStrings } from '../site.ts';
import { Link } from './Link.tsx';

/** The head of every page: who we are and where to go. */
export function Masthead() {
  const { path } = useSite();
  const strings = useStrings();
  return (
    <header className="masthead">
      <Link to="/" className="brand">
        <img src={mark} alt="" width="44" height="44" />
        <span>
          <strong>{strings.siteName}</strong>
          <small>{strings.tagline}</small>
        </span>
      </Link>
      <nav aria-label={strings.navigation}>
        <ul>
          {PAGES.map((page) => (
            <li key={page.path}>
              <Link to={page.path} aria-current={page.path === path ? 'page' : undefined}>
                {page.title(strings)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}
