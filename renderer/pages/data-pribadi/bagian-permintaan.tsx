import { Group } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useState } from "react";
import type { IkhtisarPelindungan, PermintaanTampil } from "../../../core/contract/pelindungan";
import { nameKey } from "../../../core/name";
import type { Saat } from "../../../core/pelindungan/saat";
import { kalimatSaringan } from "../../../core/text/daftar";
import { kalimatJam } from "../../../core/text/jam-pelindungan";
import { formatSaat, TEKS_HASIL_PERMINTAAN, TEKS_JENIS_PERMINTAAN } from "../../../core/text/pelindungan";
import { TEKS_PELINDUNGAN } from "../../../core/text/pelindungan-halaman";
import { useShell } from "../../data/query";
import { useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { Waiting } from "../../ui/waiting";
import { TombolTulis } from "../../ui/tombol-tulis";
import { idDrafPermintaan, LaciPermintaan } from "./laci-permintaan";
import { TandaJam } from "./tanda-jam";

const T = TEKS_PELINDUNGAN.permintaan;

/** Requests of people about their own data, with their clocks. */
export function BagianPermintaan({ ikhtisar }: { readonly ikhtisar: IkhtisarPelindungan }) {
  const daftar = useShell("permintaanData.daftar", {});
  const [terbuka, setTerbuka] = useState<{ readonly asal: PermintaanTampil | null } | null>(null);
  const [kata, setKata] = useSearchText("permintaan-data");
  const cari = nameKey(useDeferredValue(kata));
  if (daftar.error) return <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Waiting />;
  const semua = daftar.data;
  const tampil = semua.filter(({ nama, isi }) => cari === "" || [nama, isi].some((teks) => nameKey(teks).includes(cari)));
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setTerbuka({ asal: null })}>
      {T.tambah}
      <DraftMark id={idDrafPermintaan(null)} />
    </TombolTulis>
  );
  return (
    <>
      {semua.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={tambah}>
          {T.kosong}
        </EmptyState>
      ) : (
        <>
          <Group gap="xs" mb={8}>
            <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={260} />
            <ShownCount shown={tampil.length} total={semua.length} what={T.hal} narrowed={cari !== ""} onClear={() => setKata("")} />
            <Group ml="auto">{tambah}</Group>
          </Group>
          <DataTable<PermintaanTampil>
            label={TEKS_PELINDUNGAN.bagian.permintaan}
            name="permintaan-data"
            rows={tampil}
            columns={KOLOM}
            rowId={({ id }) => id}
            onOpen={(asal) => setTerbuka({ asal })}
            empty={<NoMatch title={T.tidakCocok} onClear={() => setKata("")} />}
            print={{ title: TEKS_PELINDUNGAN.bagian.permintaan, notes: kalimatSaringan(kata, []) }}
          />
        </>
      )}
      {terbuka === null ? null : (
        <LaciPermintaan
          key={terbuka.asal?.id ?? ""}
          asal={semua.find(({ id }) => id === terbuka.asal?.id) ?? null}
          ikhtisar={ikhtisar}
          onTutup={() => setTerbuka(null)}
        />
      )}
    </>
  );
}

const { kolom } = T;
const kataHasil = ({ hasil }: PermintaanTampil): string => (hasil === null ? T.tanpaHasil : TEKS_HASIL_PERMINTAAN[hasil]);

const KOLOM: ColumnDef<PermintaanTampil>[] = [
  {
    id: "nama",
    header: kolom.nama,
    accessorFn: ({ nama }) => nama,
    cell: ({ row }) => (
      <>
        {row.original.nama}
        <DraftMark id={idDrafPermintaan(row.original.id)} />
      </>
    ),
    meta: { width: 190 },
  },
  { id: "jenis", header: kolom.jenis, accessorFn: ({ jenis }) => TEKS_JENIS_PERMINTAAN[jenis], meta: { width: 220 } },
  {
    id: "diterima",
    header: kolom.diterima,
    accessorFn: ({ diterima }) => diterima,
    cell: ({ row }) => formatSaat(row.original.diterima as Saat),
    meta: { width: 230, importance: 2, print: ({ diterima }) => formatSaat(diterima as Saat) },
  },
  {
    id: "tenggat",
    header: kolom.tenggat,
    accessorFn: ({ jam }) => jam.tenggat.saat,
    cell: ({ row }) => <TandaJam jam={row.original.jam} />,
    meta: { width: 200, print: ({ jam }) => kalimatJam(jam) },
  },
  { id: "hasil", header: kolom.hasil, accessorFn: kataHasil, meta: { width: 160, importance: 3 } },
];
