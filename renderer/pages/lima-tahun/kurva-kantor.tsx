import { Group, Switch } from "@mantine/core";
import { useMemo } from "react";
import { Link, useLocation } from "wouter";
import type { KebutuhanLimaTahun } from "../../../core/contract/tahun";
import { tahunPuncak, type KebutuhanTahunanJabatan } from "../../../core/formasi/kebutuhan-tahunan";
import type { Kertas } from "../../../core/formasi/kertas";
import { groupBy } from "../../../core/group";
import { formatAngka } from "../../../core/text/number";
import { daftarTahun, kalimatPuncakKantor, TEKS_TAHUN } from "../../../core/text/tahun";
import { NeedByYear } from "../../charts/need-by-year";
import { useNaskahHalaman, type NaskahPilihan } from "../../data/naskah";
import { jelaskanBaris } from "../../jejak/jejak-diminta";
import { PilihKertas } from "../../surat/pilih-kertas";
import { Difference, ShortageAndExcess } from "../../ui/difference";
import { EmptyState } from "../../ui/empty-state";
import { GroupedTable } from "../../ui/grouped-table";
import type { TableColumn, TableItem } from "../../ui/grouped-table-types";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { Waiting } from "../../ui/waiting";
import { JenisSetiapTahun, MulaiTahun } from "./bilah-tahun";
import classes from "./lima-tahun.module.css";
import { useLimaTahun } from "./use-lima-tahun";

const { kolom, penjelasanKolom } = TEKS_TAHUN;
const bulat = (nilai: number): string => formatAngka(nilai, 4, 0);

/** The need of the office year by year, with the peak of every jabatan. */
export function KurvaKantor() {
  const { kurva, pilihan, pilih } = useLimaTahun();
  const { data } = kurva;
  const naskah = useMemo(() => pilihanNaskah(data, pilihan), [data, pilihan]);
  // Narrowed to the jabatan that move, the list on screen is printed in place of the document of all.
  useNaskahHalaman(pilihan.hanyaBergerak ? null : naskah);
  return (
    <>
      <PageHeader
        title={TEKS_TAHUN.judul}
        description={TEKS_TAHUN.penjelasan}
        actions={
          <Group gap="lg" wrap="nowrap">
            <Switch
              size="sm"
              label={TEKS_TAHUN.hanyaBergerak}
              checked={pilihan.hanyaBergerak}
              onChange={(event) => pilih({ hanyaBergerak: event.currentTarget.checked })}
            />
            <PilihKertas kertas={pilihan.kertas} onPilih={(kertas) => pilih({ kertas })} />
            {data ? <MulaiTahun tahun={data.tahun} onMulai={(mulai) => pilih({ mulai })} /> : null}
          </Group>
        }
      />
      {kurva.error ? <LoadError error={kurva.error} onRetry={() => void kurva.refetch()} /> : null}
      {kurva.isPending ? <Waiting /> : null}
      {data?.jabatan.length === 0 ? (
        <EmptyState title={TEKS_TAHUN.kosongJudul} action={<ToImport />}>
          {TEKS_TAHUN.kosong}
        </EmptyState>
      ) : null}
      {data && data.jabatan.length > 0 ? (
        <>
          <div className={classes["atas"]}>
            <NeedByYear
              title={TEKS_TAHUN.grafikJudul}
              note={kalimatPuncakKantor(tahunPuncak(data.jumlah))}
              years={data.tahun}
              needs={data.jumlah.map(({ kebutuhan }) => kebutuhan)}
              holders={data.jumlahAbk.bezetting}
            />
            <JenisSetiapTahun tahun={data.tahun} />
          </div>
          <Tabel kurva={data} hanyaBergerak={pilihan.hanyaBergerak} />
        </>
      ) : null}
    </>
  );
}

/** The document of the years on screen; none before there is a jabatan. */
function pilihanNaskah(
  kurva: KebutuhanLimaTahun | undefined,
  { mulai, kertas }: { readonly mulai: number | null; readonly kertas: Kertas },
): NaskahPilihan | null {
  if (kurva === undefined || kurva.jabatan.length === 0) return null;
  return { judul: TEKS_TAHUN.judul, naskah: { jenis: "limaTahun", ...(mulai === null ? {} : { mulai }) }, kertas };
}

function Tabel({ kurva, hanyaBergerak }: { readonly kurva: KebutuhanLimaTahun; readonly hanyaBergerak: boolean }) {
  const [, navigate] = useLocation();
  const tampil = useMemo(() => (hanyaBergerak ? kurva.jabatan.filter((satu) => satu.bergerak) : kurva.jabatan), [kurva, hanyaBergerak]);
  const items = useMemo(() => perUnit(tampil), [tampil]);
  if (tampil.length === 0) return <EmptyState title={TEKS_TAHUN.tidakBergerakJudul}>{TEKS_TAHUN.tidakBergerak}</EmptyState>;
  return (
    <GroupedTable
      label={TEKS_TAHUN.namaTabel}
      name="lima-tahun"
      columns={kolomTahun(kurva)}
      items={items}
      {...(hanyaBergerak ? { print: { title: TEKS_TAHUN.judul, notes: [TEKS_TAHUN.hanyaBergerak] } } : {})}
      onRowClick={({ jabatanId }) => navigate(`/lima-tahun/${jabatanId}`)}
      onRowKey={(event, { jabatanId }) => jelaskanBaris(event, { jabatanId })}
      footer={jumlah(kurva)}
    />
  );
}

function kolomTahun(kurva: KebutuhanLimaTahun): TableColumn<KebutuhanTahunanJabatan>[] {
  return [
    {
      key: "nama",
      title: kolom.jabatan,
      width: 180,
      words: ({ nama }) => nama,
      isName: true,
      print: ({ nama }) => nama,
      cell: (baris, focus) => (
        <Link {...focus} href={`/lima-tahun/${baris.jabatanId}`} className={classes["tautan"]}>
          {baris.nama}
        </Link>
      ),
    },
    {
      key: "abk",
      title: kolom.abk,
      description: penjelasanKolom.abk,
      width: 70,
      importance: 2,
      align: "right",
      cell: (baris) => bulat(baris.kebutuhanAbk),
      print: ({ kebutuhanAbk }) => kebutuhanAbk,
      decimals: "seperlunya",
    },
    ...kurva.tahun.map(({ tahun }, nomor): TableColumn<KebutuhanTahunanJabatan> => ({
      key: String(tahun),
      title: String(tahun),
      width: 66,
      align: "right",
      cell: (baris) => <Sel baris={baris} nomor={nomor} />,
      print: (baris) => baris.tahun[nomor]?.kebutuhan ?? null,
      decimals: "seperlunya",
    })),
    {
      key: "bezetting",
      title: kolom.bezetting,
      description: penjelasanKolom.bezetting,
      width: 60,
      importance: 3,
      align: "right",
      cell: (baris) => formatAngka(baris.bezetting),
      print: ({ bezetting }) => bezetting,
      decimals: 0,
    },
    {
      key: "puncak",
      title: kolom.puncak,
      description: penjelasanKolom.puncak,
      width: 120,
      align: "right",
      cell: ({ puncak, tahun, bergerak }) => <b>{bergerak ? sebutanPuncak(puncak.kebutuhan, tahun) : bulat(puncak.kebutuhan)}</b>,
      print: ({ puncak, tahun, bergerak }) => (bergerak ? sebutanPuncak(puncak.kebutuhan, tahun) : bulat(puncak.kebutuhan)),
    },
    {
      key: "selisih",
      title: kolom.selisih,
      description: penjelasanKolom.selisih,
      width: 112,
      align: "right",
      cell: (baris) => <Difference value={baris.bezetting - baris.puncak.kebutuhan} decimals={2} />,
      print: ({ bezetting, puncak }) => bezetting - puncak.kebutuhan,
      decimals: "seperlunya",
    },
  ];
}

/** The greatest need with every year that reaches it: `39 (2028, 2029)`. */
function sebutanPuncak(kebutuhan: number, kurva: readonly { readonly tahun: number; readonly kebutuhan: number }[]): string {
  return TEKS_TAHUN.puncakPada(bulat(kebutuhan), daftarTahun(tahunPuncak(kurva).map(({ tahun }) => tahun)));
}

/** The need in one year; one that departs from the ABK stands out by weight as well. */
function Sel({ baris, nomor }: { readonly baris: KebutuhanTahunanJabatan; readonly nomor: number }) {
  const kebutuhan = baris.tahun[nomor]?.kebutuhan ?? 0;
  const teks = bulat(kebutuhan);
  return kebutuhan === baris.kebutuhanAbk ? <span>{teks}</span> : <b className={classes["beda"]}>{teks}</b>;
}

function perUnit(baris: readonly KebutuhanTahunanJabatan[]): TableItem<KebutuhanTahunanJabatan>[] {
  return [...groupBy(baris, (satu) => satu.unitId)].flatMap(([unitId, isi]) => [
    { kind: "group" as const, id: `unit-${unitId}`, title: isi[0]?.unit ?? "", cells: {} },
    ...isi.map((row) => ({ kind: "row" as const, id: row.jabatanId, row })),
  ]);
}

function jumlah({ jumlah: perTahun, jumlahAbk, puncak }: KebutuhanLimaTahun) {
  const diPuncak = perTahun.find(({ tahun }) => tahun === puncak.tahun);
  return {
    nama: TEKS_TAHUN.jumlah,
    abk: bulat(jumlahAbk.kebutuhan),
    ...Object.fromEntries(perTahun.map(({ tahun, kebutuhan }) => [String(tahun), bulat(kebutuhan)])),
    bezetting: formatAngka(jumlahAbk.bezetting),
    puncak: sebutanPuncak(puncak.kebutuhan, perTahun),
    selisih: <ShortageAndExcess shortage={diPuncak?.kekurangan ?? 0} excess={diPuncak?.kelebihan ?? 0} decimals={2} />,
  };
}
