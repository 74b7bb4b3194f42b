import { Link } from '../parts/Link.tsx';
import { PageHead } from '../parts/PageHead.tsx';
import { useStrings } from '../site.ts';

/** For an address that leads nowhere. */
export function NotFound() {
  const strings = useStrings();
  return (
    <>
      <PageHead title={strings.notFoundTitle} lede={strings.notFoundLede} />
      <Link to="/">{strings.toOverview}</Link>
    </>
  );
}
