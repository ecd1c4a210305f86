/** The headings of a small table, one a column. */
export function KepalaKolom({ judul }: { readonly judul: readonly string[] }) {
  return (
    <thead>
      <tr>
        {judul.map((satu) => (
          <th key={satu} scope="col">
            {satu}
          </th>
        ))}
      </tr>
    </thead>
  );
}
