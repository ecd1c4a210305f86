import { useMemo } from "react";
import { Link } from "wouter";
import { dasarUsul } from "../../../core/formasi/usul";
import { jumlahRekap, type JumlahRekap, type RekapJabatan } from "../../../core/formasi/rekap";
import { groupBy } from "../../../core/group";
import { TEKS_DAFTAR_ABK } from "../../../core/text/abk-halaman";
import { TEKS_DASAR_USUL } from "../../../core/text/formasi-berkas";
import { TEKS_FORMASI } from "../../../core/text/formasi";
import { formatAngka } from "../../../core/text/number";
import { TEKS_UMUM } from "../../../core/text/umum";
import { jelaskanBaris } from "../../jejak/jejak-diminta";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { BidangAlasan, BidangJumlah } from "./bidang-usul";
import classes from "./formasi.module.css";
import { useUsul, type SuntinganUsul } from "./use-usul";

/** The recap by unit and jabatan, proposals typed in place. */
export function TabelFormasi(props: { readonly rekap: readonly RekapJabatan[]; readonly jumlah: JumlahRekap; readonly desimal: number }) {
  const { rekap, jumlah, desimal } = props;
  const suntingan = useUsul();
  const items = useMemo(() => itemPerUnit(rekap, desimal), [rekap, desimal]);
  return (
    <GroupedTable
      label={TEKS_FORMASI.namaTabel}
      name="formasi"
      columns={kolomFormasi(desimal, suntingan)}
      items={items}
      onRowKey={(event, { jabatanId }) => jelaskanBaris(event, { jabatanId })}
      footer={{ nama: TEKS_FORMASI.jumlah, ...selJumlah(jumlah, desimal) }}
    />
  );
}

function kolomFormasi(desimal: number, suntingan: SuntinganUsul): TableColumn<RekapJabatan>[] {
  const { kolom } = TEKS_FORMASI;
  const { penjelasanKolom } = TEKS_DAFTAR_ABK;
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
      width: 215,
      words: ({ nama }) => nama,
      isName: true,
      cell: (baris, focus) => (
        <Link {...focus} href={`/abk/${baris.jabatanId}`} className={classes["tautan"]}>
          {baris.nama}
        </Link>
      ),
    },
    { ...angka("kelas", 56, (baris) => baris.kelas ?? TEKS_UMUM.kosong), importance: 1 },
    { ...angka("pns", 50, (baris) => formatAngka(baris.bezettingPns)), importance: 2 },
    { ...angka("pppk", 54, (baris) => formatAngka(baris.bezettingPppk)), importance: 3 },
    { ...angka("bezetting", 82, (baris) => formatAngka(baris.bezetting)), description: penjelasanKolom.bezetting },
    {
      ...angka("kebutuhanMentah", 98, (baris) => formatAngka(baris.kebutuhanMentah, 4)),
      description: penjelasanKolom.kebutuhanMentah,
      importance: 4,
    },
    { ...angka("kebutuhan", 86, (baris) => <b>{formatAngka(baris.kebutuhan, desimal)}</b>), description: penjelasanKolom.kebutuhan },
    { ...angka("selisih", 108, (baris) => <Difference value={baris.selisih} decimals={desimal} />), description: penjelasanKolom.selisih },
    { ...angka("usul", 96, (baris) => <BidangJumlah baris={baris} suntingan={suntingan} />), description: TEKS_FORMASI.penjelasanUsul },
    {
      key: "alasan",
      title: kolom.alasan,
      width: 190,
      words: (baris) => baris.alasanUsul || TEKS_DASAR_USUL[dasarUsul(baris)],
      cell: (baris) => <BidangAlasan baris={baris} suntingan={suntingan} />,
    },
  ];
}

function itemPerUnit(rekap: readonly RekapJabatan[], desimal: number): TableItem<RekapJabatan>[] {
  return [...groupBy(rekap, (satu) => satu.unitId)].flatMap(([unitId, baris]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: baris[0]?.unit ?? "", cells: selJumlah(jumlahRekap(baris), desimal) },
    ...baris.map((row): TableItem<RekapJabatan> => ({ kind: "row", id: row.jabatanId, row })),
  ]);
}

function selJumlah(jumlah: JumlahRekap, desimal: number) {
  return {
    pns: formatAngka(jumlah.bezettingPns),
    pppk: formatAngka(jumlah.bezettingPppk),
    bezetting: formatAngka(jumlah.bezetting),
    kebutuhanMentah: formatAngka(jumlah.kebutuhanMentah, 4),
    kebutuhan: formatAngka(jumlah.kebutuhan, desimal),
    selisih: <ShortageAndExcess shortage={jumlah.kekurangan} excess={jumlah.kelebihan} decimals={desimal} />,
    usul: <span style={{ paddingRight: 8 }}>{formatAngka(jumlah.usul)}</span>,
  };
}
