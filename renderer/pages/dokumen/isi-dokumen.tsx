import { Anchor, Button } from "@mantine/core";
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { IsiDokumen } from "../../../core/contract/dokumen";
import { jumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { TEKS_DAFTAR_ABK } from "../../../core/text/abk-halaman";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_ISI_DOKUMEN as TEKS } from "../../../core/text/dokumen";
import { namaDokumen } from "../../../core/text/keadaan-dokumen";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useNaskahHalaman } from "../../data/naskah";
import { useShell } from "../../data/query";
import { TombolUnduh } from "../../surat/tombol-unduh";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ProfileLine } from "../../ui/profile-line";
import { Waiting } from "../../ui/waiting";
import { alamatBanding, alamatDokumen } from "./alamat";
import { Kesiapan } from "./kesiapan";
import { KepalaKeadaan } from "./kepala-keadaan";
import { TombolTindakan } from "./tombol-tindakan";

/** One document with its recap: frozen once it was submitted, following the data before that. */
export function IsiDokumenPage(props: { readonly id: string }) {
  const isi = useShell("dokumen.get", { id: props.id });
  if (isi.error) return <LoadError error={isi.error} onRetry={() => void isi.refetch()} />;
  if (isi.data?.dokumen.id !== props.id) return <Waiting />;
  return <Isi isi={isi.data} />;
}

function Isi(props: { readonly isi: IsiDokumen }) {
  const { dokumen, dibekukan, profil, per, rekap, jumlah } = props.isi;
  const [, navigate] = useLocation();
  const desimal = profil.pembulatan === "tanpa" ? 4 : 0;
  const columns = useMemo(() => kolomRekap(desimal), [desimal]);
  const items = useMemo(() => itemPerUnit(rekap, desimal), [rekap, desimal]);
  return (
    <>
      <PageHeader
        title={namaDokumen(dokumen)}
        description={
          <>
            <Anchor component={Link} href="/dokumen" inherit underline="always">
              {TEKS.kembali}
            </Anchor>
            {` · ${TEKS.per(formatTanggal(per))}`}
            <ProfileLine profil={profil} />
          </>
        }
        actions={
          <>
            {dibekukan ? (
              <Button component={Link} href={alamatBanding(dokumen.id, null)} variant="default">
                {TEKS.bandingkanSekarang}
              </Button>
            ) : null}
            {dokumen.keadaan === "ditetapkan" ? <UnduhFormasi id={dokumen.id} /> : null}
            <TombolTindakan
              jenis="abk"
              dokumen={dokumen}
              kesiapan={<Kesiapan dokumen={dokumen} />}
              onSelesai={(sesudah) => navigate(sesudah ? alamatDokumen(sesudah.id) : "/dokumen")}
            />
          </>
        }
      />
      <KepalaKeadaan jenis="abk" dokumen={dokumen} dibekukan={dibekukan} />
      <GroupedTable
        label={TEKS.rekap}
        name="dokumen-rekap"
        columns={columns}
        items={items}
        footer={{ nama: TEKS.jumlah, ...selJumlah(jumlah, desimal) }}
      />
    </>
  );
}

/** The formasi proposal with the frozen figures, under number and date. */
function UnduhFormasi(props: { readonly id: string }) {
  const pilihan = { judul: TEKS_FORMASI.judul, naskah: { jenis: "formasi", dokumenId: props.id }, kertas: "f4" } as const;
  useNaskahHalaman(pilihan);
  return (
    <>
      <TombolUnduh label={TEKS.unduh} permintaan={{ naskah: pilihan.naskah, bentuk: "xlsx" }} />
    </>
  );
}

function kolomRekap(desimal: number): TableColumn<RekapJabatan>[] {
  const { kolom } = TEKS_DAFTAR_ABK;
  const angka = (key: keyof typeof kolom, width: number, cell: TableColumn<RekapJabatan>["cell"]): TableColumn<RekapJabatan> => ({
    key,
    title: kolom[key],
    width,
    align: "right",
    cell,
  });
  return [
    {
      key: "nama",
      title: kolom.nama,
      width: 180,
      words: ({ nama }) => nama,
      isName: true,
      cell: (baris, focus) => <span {...focus}>{baris.nama}</span>,
    },
    { ...angka("kelas", 60, (baris) => baris.kelas ?? TEKS_UMUM.kosong), importance: 1 },
    { ...angka("jumlahTugas", 66, (baris) => formatAngka(baris.jumlahTugas)), importance: 2 },
    angka("bebanKerjaMenit", 112, (baris) => formatAngka(baris.bebanKerjaMenit, 3, 0)),
    angka("kebutuhanMentah", 110, (baris) => formatAngka(baris.kebutuhanMentah, 4)),
    angka("kebutuhan", 96, (baris) => <b>{formatAngka(baris.kebutuhan, desimal)}</b>),
    angka("bezetting", 90, (baris) => formatAngka(baris.bezetting)),
    angka("selisih", 120, (baris) => <Difference value={baris.selisih} decimals={desimal} />),
    {
      ...angka("efektivitas", 64, (baris) => (baris.efektivitas === null ? TEKS_UMUM.kosong : formatAngka(baris.efektivitas, 2))),
      importance: 4,
    },
    { key: "prestasi", title: kolom.prestasi, width: 56, importance: 3, cell: (baris) => baris.prestasi ?? TEKS_UMUM.kosong },
  ];
}

function itemPerUnit(rekap: readonly RekapJabatan[], desimal: number): TableItem<RekapJabatan>[] {
  return [...groupBy(rekap, (satu) => satu.unitId)].flatMap(([unitId, baris]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: baris[0]?.unit ?? "", cells: selJumlah(jumlahRekap(baris), desimal) },
    ...baris.map((row): TableItem<RekapJabatan> => ({ kind: "row", id: row.jabatanId, row })),
  ]);
}

function selJumlah(jumlah: ReturnType<typeof jumlahRekap>, desimal: number) {
  return {
    bebanKerjaMenit: formatAngka(jumlah.bebanKerjaMenit, 3, 0),
    kebutuhanMentah: formatAngka(jumlah.kebutuhanMentah, 4),
    kebutuhan: formatAngka(jumlah.kebutuhan, desimal),
    bezetting: formatAngka(jumlah.bezetting),
    selisih: <ShortageAndExcess shortage={jumlah.kekurangan} excess={jumlah.kelebihan} decimals={desimal} />,
  };
}
