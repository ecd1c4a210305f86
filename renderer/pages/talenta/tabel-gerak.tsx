import { Group, Text } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import type { KotakKantor, OrangKotak } from "../../../core/contract/talenta";
import { nameKey } from "../../../core/name";
import { geserKotak, type GeserKotak } from "../../../core/talenta/geser";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { sebutanKotak } from "../../../core/text/talenta-kata";
import { useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";

const PANAH: Readonly<Record<GeserKotak, string>> = { naik: "↑", turun: "↓", pindah: "→", tetap: "=", baru: "+" };

/** The box of a year before beside today's, with the way that it moved. */
export function TabelGerak(props: {
  readonly hasil: KotakKantor;
  readonly terbuka: string | null;
  readonly onBuka: (pegawaiId: string) => void;
}) {
  const { orang } = props.hasil;
  const [kata, setKata] = useSearchText("talenta-gerak");
  const cari = nameKey(useDeferredValue(kata));
  const tampil = useMemo(() => orang.filter(({ nama, unit }) => nameKey(`${nama} ${unit}`).includes(cari)), [orang, cari]);
  const banyak = (geser: GeserKotak): number => orang.filter((satu) => geserOrang(satu) === geser).length;
  return (
    <>
      <Group gap="md" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={260} />
        {(["naik", "tetap", "pindah", "turun"] as const).map((geser) => (
          <Text key={geser} size="sm">
            {PANAH[geser]} {T[geser]}: <b data-figures>{banyak(geser)}</b>
          </Text>
        ))}
        <ShownCount shown={tampil.length} total={orang.length} what={T.satuan} narrowed={kata !== ""} onClear={() => setKata("")} />
      </Group>
      <DataTable
        label={T.tabelGerak}
        name="gerak-talenta"
        rows={tampil}
        columns={KOLOM}
        rowId={({ pegawaiId }) => pegawaiId}
        openId={props.terbuka ?? undefined}
        onOpen={({ pegawaiId }) => props.onBuka(pegawaiId)}
        empty={<NoMatch title={T.tidakCocok} onClear={() => setKata("")} />}
        print={{ title: T.tabelGerak, notes: kalimatSaringan(kata, []) }}
      />
    </>
  );
}

const geserOrang = ({ kotakLalu, kotak }: OrangKotak): GeserKotak | null => geserKotak(kotakLalu, kotak);

function tulisGeser(satu: OrangKotak): string {
  const geser = geserOrang(satu);
  return geser === null ? "" : `${PANAH[geser]} ${T[geser]}`;
}

const KOLOM: ColumnDef<OrangKotak>[] = [
  { id: "nama", header: T.kolom.nama, accessorFn: ({ nama }) => nama, meta: { width: 200 } },
  { id: "unit", header: T.kolom.unit, accessorFn: ({ unit }) => unit, meta: { width: 180, importance: 1 } },
  {
    id: "lalu",
    header: T.kolom.lalu,
    accessorFn: ({ kotakLalu }) => kotakLalu,
    cell: ({ row }) => sebutanKotak(row.original.kotakLalu),
    meta: { width: 180, print: ({ kotakLalu }) => sebutanKotak(kotakLalu) },
  },
  {
    id: "kotak",
    header: T.kolom.kotak,
    accessorFn: ({ kotak }) => kotak,
    cell: ({ row }) => sebutanKotak(row.original.kotak),
    meta: { width: 180, print: ({ kotak }) => sebutanKotak(kotak) },
  },
  { id: "gerak", header: T.kolom.gerak, accessorFn: tulisGeser, meta: { width: 120 } },
];
