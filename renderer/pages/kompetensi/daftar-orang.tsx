import { Group } from "@mantine/core";
import type { ColumnDef } from "@tanstack/react-table";
import { useDeferredValue, useMemo } from "react";
import { useLocation } from "wouter";
import type { KompetensiKantor, OrangKompetensi } from "../../../core/contract/kompetensi";
import { wordFinder } from "../../../core/name";
import { kalimatSaringan } from "../../../core/text/daftar";
import { TEKS_SKALA_JPM } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useSearchText } from "../../data/remembered";
import { DataTable } from "../../ui/data-table";
import { NoMatch } from "../../ui/no-match";
import { SearchField } from "../../ui/search-field";
import { ShownCount } from "../../ui/shown-count";
import { teksJpm, teksKategori, type AcuanKompetensi } from "./acuan";

/** Everybody with JPM against the post that she holds; Enter opens her assessments. */
export function DaftarOrang({ kantor, acuan }: { readonly kantor: KompetensiKantor; readonly acuan: AcuanKompetensi }) {
  const [, navigate] = useLocation();
  const [kata, setKata] = useSearchText("orang-kompetensi");
  const dicari = useDeferredValue(kata);
  const kolom = useMemo(() => kolomOrang(kantor, acuan), [kantor, acuan]);
  const tampil = useMemo(() => {
    const cocok = wordFinder(dicari);
    return kantor.orang.filter((satu) =>
      cocok(`${satu.nama} ${satu.nip ?? ""} ${namaJabatan(satu, acuan)} ${acuan.unit.get(satu.unitId ?? "") ?? ""}`),
    );
  }, [kantor, acuan, dicari]);
  return (
    <>
      <Group gap="xs" mb={8}>
        <SearchField label={T.cari} placeholder={T.cari} value={kata} onChange={setKata} width={280} />
        <ShownCount
          shown={tampil.length}
          total={kantor.orang.length}
          what={T.pegawai.toLowerCase()}
          narrowed={kata !== ""}
          onClear={() => setKata("")}
        />
      </Group>
      <DataTable
        label={T.pegawai}
        name="orang-kompetensi"
        rows={tampil}
        columns={kolom}
        rowId={({ id }) => id}
        onOpen={({ id }) => navigate(`/kompetensi/orang/${id}`)}
        empty={<NoMatch title={T.tidakCocok} onClear={() => setKata("")} />}
        print={{ title: `${T.judul} (${TEKS_SKALA_JPM[kantor.pilihan.skala]})`, notes: kalimatSaringan(kata, []) }}
      />
    </>
  );
}

function namaJabatan({ jabatanId }: OrangKompetensi, acuan: AcuanKompetensi): string {
  return acuan.jabatan.get(jabatanId ?? "")?.nama ?? T.tanpaJabatan;
}

function kolomOrang({ pilihan }: KompetensiKantor, acuan: AcuanKompetensi): ColumnDef<OrangKompetensi>[] {
  const usang = ({ hasil }: OrangKompetensi): number => hasil.butir.filter(({ dinilai }) => dinilai?.usang === true).length;
  return [
    { id: "nama", header: T.pegawai, accessorFn: ({ nama }) => nama, meta: { width: 190 } },
    { id: "nip", header: T.nip, accessorFn: ({ nip }) => nip ?? "", meta: { width: 150, figures: true, importance: 1 } },
    { id: "jabatan", header: T.jabatan, accessorFn: (satu) => namaJabatan(satu, acuan), meta: { width: 220, importance: 4 } },
    { id: "unit", header: T.unit, accessorFn: ({ unitId }) => acuan.unit.get(unitId ?? "") ?? "", meta: { width: 170, importance: 2 } },
    {
      id: "jpm",
      header: T.jpm,
      accessorFn: ({ hasil }) => hasil.jpm,
      cell: ({ row }) => teksJpm(row.original.hasil),
      meta: { width: 150, align: "end", print: ({ hasil }) => teksJpm(hasil) },
    },
    { id: "kategori", header: T.kategori, accessorFn: ({ hasil }) => teksKategori(hasil, pilihan.skala), meta: { width: 170 } },
    { id: "senjang", header: T.senjang, accessorFn: ({ hasil }) => hasil.kesenjangan, meta: { width: 100, align: "end", decimals: 0 } },
    {
      id: "dinilai",
      header: T.dinilai,
      accessorFn: ({ hasil }) => hasil.dinilai,
      cell: ({ row: { original } }) => T.dariDari(formatAngka(original.hasil.dinilai), formatAngka(original.hasil.dari)),
      meta: { width: 90, importance: 3, print: ({ hasil }) => T.dariDari(formatAngka(hasil.dinilai), formatAngka(hasil.dari)) },
    },
    { id: "usang", header: T.usang, accessorFn: usang, meta: { width: 80, align: "end", decimals: 0, importance: 2 } },
  ];
}
