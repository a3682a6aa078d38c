import type { Parvis } from './parvis';

/**
 * Communes that apply and are judged in tests. They are invented, under codes that no commune has; their department,
 * region and intercommunality are those of a real neighbour.
 */
const INVENTED = [
  { code: '29999', name: 'Brélan', slug: 'brelan', neighbour: '29019' },
  { code: '85999', name: "L'Île-d'Aure", slug: 'l-ile-d-aure', neighbour: '85113' },
  { code: '29998', name: 'Quinvalle', slug: 'quinvalle', neighbour: '29232' },
  { code: '26999', name: 'Valmère', slug: 'valmere', neighbour: '26362' },
  { code: '31999', name: 'Tolvanne', slug: 'tolvanne', neighbour: '31555' },
  { code: '35998', name: 'Brulon-le-Pont', slug: 'brulon-le-pont', neighbour: '35047' },
  { code: '35999', name: 'Rennelise', slug: 'rennelise', neighbour: '35238' },
  { code: '44999', name: 'Nantelle', slug: 'nantelle', neighbour: '44109' },
  { code: '59999', name: 'Lisseroy', slug: 'lisseroy', neighbour: '59350' },
];

/** Makes them known to a running Parvis, once. */
export async function inventCommunes(parvis: Parvis): Promise<void> {
  await parvis.sql(
    `insert into communes (document_id, origin, code, name, slug, department_code, department_name, region_code,
       region_name, epci_siren, epci_name, population, created_at, updated_at, published_at)
     select substr(md5('invented ' || code), 1, 24), 'demo', invented.code, invented.name, invented.slug, department_code,
       department_name, region_code, region_name, epci_siren, epci_name, 4000, now(), now(), now()
     from json_to_recordset(cast(? as json)) as invented (code text, name text, slug text, neighbour text)
     join (select code as real, department_code, department_name, region_code, region_name, epci_siren, epci_name
       from communes) as known on known.real = invented.neighbour
     on conflict (code) do nothing`,
    [JSON.stringify(INVENTED)],
  );
}
