import { useEffect, useState } from 'react';

/** The countries that may be asked about; none until they are there, and the look-up does not wait for them. */
export function useCountries(): readonly string[] {
  const [countries, setCountries] = useState<readonly string[]>([]);
  useEffect(() => {
    const given = new AbortController();
    const fetched = async () => {
      const response = await fetch('/v1/destinations', { signal: given.signal });
      if (response.ok) setCountries(((await response.json()) as { countries: string[] }).countries); // the contract of openapi.yaml
    };
    fetched().catch(() => undefined);
    return () => given.abort();
  }, []);
  return countries;
}
