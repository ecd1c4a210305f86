import { Drawer, Group, Text } from "@mantine/core";
import { IconPlus } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo, useState } from "react";
import type { FormasiDisetujuiBaris } from "../../../core/contract/proyeksi";
import { wordFinder } from "../../../core/name";
import type { ProyeksiJabatan } from "../../../core/proyeksi/proyeksi";
import { kalimatSaringan } from "../../../core/text/daftar";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_FORMASI_DISETUJUI as T } from "../../../core/text/formasi-disetujui";
import { TEKS_KELOMPOK_ASN } from "../../../core/text/proyeksi";
import { useSearchText } from "../../data/remembered";
import { useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { FormDisetujui } from "./form-disetujui";

/** Formasi that were approved, with who has filled each and how many are still open; each may be changed in a drawer. */
export function DaftarDisetujui({ jabatan }: { readonly jabatan: readonly ProyeksiJabatan[] }) {
  const daftar = useShell("formasiDisetujui.list", {});
  const [kata, setKata] = useSearchText("formasi-disetujui");
  const [terbuka, setTerbuka] = useState<{ readonly asal: FormasiDisetujuiBaris | null } | null>(null);
  const cari = useDeferredValue(kata);
  const tampil = useMemo(() => {
    const memuat = wordFinder(cari);
    return (daftar.data ?? []).filter((satu) => memuat(`${satu.jabatan} ${satu.unit} ${satu.nomor}`));
  }, [daftar.data, cari]);
  if (daftar.error) return <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} />;
  if (!daftar.data) return <Waiting />;
  const tambah = (
    <TombolTulis leftSection={<IconPlus size={16} aria-hidden />} onClick={() => setTerbuka({ asal: null })}>
      {T.tambah}
    </TombolTulis>
  );
  const tutup = (): void => setTerbuka(null);
  return (
    <>
      {daftar.data.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={tambah}>
          {T.kosong}
        </EmptyState>
      ) : (
        <>
          <Text size="sm" c="dimmed" mb={8}>
            {T.penjelasan}
          </Text>
          <Group gap="xs" mb={8}>
            {tambah}
            <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={280} />
            <ShownCount
              shown={tampil.length}
              total={daftar.data.length}
              what={T.satuan}
              narrowed={kata !== ""}
              onClear={() => setKata("")}
            />
          </Group>
          <DataTable
            label={T.daftar}
            name="formasi-disetujui"
            rows={tampil}
            columns={KOLOM}
            rowId={({ id }) => id}
            openId={terbuka?.asal?.id}
            onOpen={(asal) => setTerbuka({ asal })}
            empty={<NoMatch title={T.tidakCocok} onClear={() => setKata("")} />}
            print={{ title: T.daftar, notes: [...kalimatSaringan(kata), T.penjelasan] }}
          />
        </>
      )}
      <Drawer
        opened={terbuka !== null}
        onClose={tutup}
        position="right"
        size={460}
        title={<Text fw={600}>{terbuka?.asal ? T.ubah : T.tambah}</Text>}
        closeOnClickOutside={false}
      >
        {terbuka === null ? null : <FormDisetujui key={terbuka.asal?.id ?? ""} asal={terbuka.asal} jabatan={jabatan} onSelesai={tutup} />}
      </Drawer>
    </>
  );
}

const KOLOM: ColumnDef<FormasiDisetujuiBaris>[] = [
  { id: "jabatan", header: T.jabatan, accessorFn: ({ jabatan }) => jabatan, meta: { width: 180 } },
  { id: "unit", header: T.unit, accessorFn: ({ unit }) => unit, meta: { width: 150, importance: 0 } },
  {
    id: "tahun",
    header: T.tahun,
    accessorFn: ({ tahun }) => tahun,
    meta: { width: 80, figures: true, print: ({ tahun }) => String(tahun) },
  },
  {
    id: "kelompok",
    header: T.kelompok,
    accessorFn: ({ kelompok }) => TEKS_KELOMPOK_ASN[kelompok],
    meta: { width: 62 },
  },
  { id: "jumlah", header: T.jumlah, accessorFn: ({ jumlah }) => jumlah, meta: { width: 80, align: "end", decimals: 0 } },
  { id: "terbuka", header: T.terbuka, accessorFn: ({ terbuka }) => terbuka, meta: { width: 80, align: "end", decimals: 0 } },
  {
    id: "pengisi",
    header: T.pengisi,
    accessorFn: ({ pengisi }) => pengisi.map(({ nama, sejak }) => `${nama} (${formatTanggalPendek(sejak)})`).join("; "),
    meta: { width: 180, importance: 2 },
  },
  { id: "nomor", header: T.nomor, accessorFn: ({ nomor }) => nomor, meta: { width: 120 } },
  {
    id: "tanggal",
    header: T.tanggal,
    accessorFn: ({ tanggal }) => tanggal,
    cell: ({ row }) => formatTanggalPendek(row.original.tanggal),
    meta: { width: 110, figures: true, importance: 1, print: ({ tanggal }) => formatTanggalPendek(tanggal) },
  },
];
