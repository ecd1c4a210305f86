import { Button } from "@mantine/core";
import { IconChartBar, IconFileImport, IconPlus } from "@tabler/icons-react";
import { useDeferredValue, useEffect, useMemo } from "react";
import { Link, useLocation, useRoute } from "wouter";
import { parsePlainDate } from "../../../core/date";
import { formatAngka } from "../../../core/text/number";
import { TEKS_PEGAWAI } from "../../../core/text/pegawai";
import { TEKS_USIA } from "../../../core/text/usia";
import { kalimatJumlah } from "../../../core/text/umum";
import { useAturanKedudukan } from "../../data/kedudukan-hukum";
import { useHariDipilih } from "../../data/hari";
import { useShell } from "../../data/query";
import { compareValues } from "../../ui/compare-values";
import { DataTable } from "../../ui/data-table";
import { DraftMark } from "../../ui/draft-mark";
import { EmptyState } from "../../ui/empty-state";
import { LoadError } from "../../ui/load-error";
import { NoMatch } from "../../ui/no-match";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { useRemembered, useSearchText } from "../../data/remembered";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { HalamanBerkas } from "./berkas/halaman-berkas";
import { BilahSaring, sebutanSaringan } from "./bilah-saring";
import { idDrafPegawai } from "./isian";
import { kolomPegawai } from "./kolom";
import { HalamanUsia } from "./halaman-usia";
import { ALAMAT_BARU, LaciPegawai } from "./laci-pegawai";
import { peringkatGolongan, SARINGAN_KOSONG, saringPegawai, siapkanPegawai, type Saringan } from "./saringan";

const HARI_TANPA_STATUS = "1900-01-01";

/** Addresses that open the list filtered. */
const SARINGAN_ALAMAT: Readonly<Record<string, Partial<Saringan>>> = {
  "tanpa-jabatan": { jenis: "tanpaJabatan" },
  "belum-lengkap": { catatan: "belumLengkap" },
};

/** People: the list, the file of one person, or everybody by age. */
export default function PegawaiPage() {
  const [berkas, alamat] = useRoute("/pegawai/:id/berkas");
  const [usia] = useRoute("/pegawai/usia");
  if (usia) return <HalamanUsia />;
  return berkas ? <HalamanBerkas id={alamat.id} /> : <DaftarPegawai />;
}

/** The list of people: searched, filtered, sorted; a person opens beside it. */
function DaftarPegawai() {
  const daftar = useShell("pegawai.list", {});
  const jabatan = useShell("jabatan.list", {}).data;
  const kini = parsePlainDate(useShell("office.status", {}).data?.hariIni ?? HARI_TANPA_STATUS);
  const hariIni = useHariDipilih() ?? kini;
  const aturan = useAturanKedudukan();
  const [saringan, saring, hapusSaringan] = useRemembered("saringan-pegawai", SARINGAN_KOSONG);
  const [cari, setCari] = useSearchText("pegawai");
  const cariNanti = useDeferredValue(cari);
  const [, navigate] = useLocation();
  const [, alamat] = useRoute("/pegawai/:id");

  // Another place may send the analyst here to look at some people only.
  const diminta = alamat === null ? undefined : SARINGAN_ALAMAT[alamat.id];
  useEffect(() => {
    if (!diminta) return;
    saring({ ...SARINGAN_KOSONG, ...diminta });
    navigate("/pegawai", { replace: true });
  }, [diminta, navigate, saring]);

  const semua = useMemo(() => {
    const jenisJabatan = new Map(jabatan?.map((satu) => [satu.id, satu.jenis]));
    return hariIni ? siapkanPegawai(daftar.data ?? [], { jenisJabatan, per: hariIni, aturan }) : [];
  }, [daftar.data, jabatan, hariIni, aturan]);
  const tampil = useMemo(() => saringPegawai(semua, cariNanti, saringan), [semua, cariNanti, saringan]);
  const kolom = useMemo(() => (hariIni ? kolomPegawai(hariIni) : []), [hariIni]);
  const pilihan = useMemo(
    () => ({
      unit: nilaiBerbeda(semua.map((orang) => orang.unit)).toSorted(compareValues),
      golongan: nilaiBerbeda(semua.map((orang) => orang.golongan ?? "")).toSorted((a, b) =>
        compareValues(peringkatGolongan(a), peringkatGolongan(b)),
      ),
    }),
    [semua],
  );

  const tampilkanSemua = (): void => {
    setCari("");
    hapusSaringan();
  };
  const banyak = kalimatJumlah(formatAngka(tampil.length), formatAngka(semua.length), TEKS_PEGAWAI.hal);
  return (
    <>
      <PageHeader
        title={TEKS_PEGAWAI.judul}
        description={TEKS_PEGAWAI.penjelasan}
        actions={
          <>
            <Button component={Link} href="/pegawai/usia" variant="default" leftSection={<IconChartBar size={16} aria-hidden />}>
              {TEKS_USIA.buka}
            </Button>
            <TombolTulis component={Link} href="/impor" variant="default" leftSection={<IconFileImport size={16} aria-hidden />}>
              {TEKS_PEGAWAI.impor}
            </TombolTulis>
            <TombolTulis component={Link} href={`/pegawai/${ALAMAT_BARU}`} leftSection={<IconPlus size={16} aria-hidden />}>
              {TEKS_PEGAWAI.tambah}
              <DraftMark id={idDrafPegawai(null)} />
            </TombolTulis>
          </>
        }
      />
      {daftar.error ? <LoadError error={daftar.error} onRetry={() => void daftar.refetch()} /> : null}
      {daftar.isPending ? <Waiting /> : null}
      {daftar.data?.length === 0 ? (
        <EmptyState title={TEKS_PEGAWAI.kosong} action={<ToImport />}>
          {TEKS_PEGAWAI.kosongPenjelasan}
        </EmptyState>
      ) : null}
      {daftar.data && daftar.data.length > 0 ? (
        <>
          <BilahSaring
            cari={cari}
            onCari={setCari}
            saringan={saringan}
            onSaring={saring}
            onHapus={tampilkanSemua}
            unit={pilihan.unit}
            golongan={pilihan.golongan}
            tampil={tampil.length}
            semua={semua.length}
          />
          <DataTable
            label={TEKS_PEGAWAI.judul}
            name="pegawai"
            rows={tampil}
            columns={kolom}
            rowId={(orang) => orang.id}
            openId={alamat?.id}
            onOpen={(orang) => navigate(`/pegawai/${orang.id}`)}
            empty={<NoMatch title={TEKS_PEGAWAI.tidakCocok} onClear={tampilkanSemua} />}
            print={{ title: TEKS_PEGAWAI.cetakan.nama, notes: [...sebutanSaringan(saringan, cari), banyak] }}
          />
        </>
      ) : null}
      {daftar.data && hariIni ? (
        <LaciPegawai id={alamat?.id} pegawai={daftar.data} hariIni={hariIni} onTutup={() => navigate("/pegawai")} />
      ) : null}
    </>
  );
}

function nilaiBerbeda(nilai: readonly string[]): string[] {
  return [...new Set(nilai)].filter(Boolean);
}
