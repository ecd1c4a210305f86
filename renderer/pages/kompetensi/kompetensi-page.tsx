import { Group, SegmentedControl, Select } from "@mantine/core";
import { useMemo } from "react";
import { useLocation } from "wouter";
import type { KompetensiKantor } from "../../../core/contract/kompetensi";
import { CARA_PILIH, type CaraPilih } from "../../../core/kompetensi/penilaian";
import { SKALA_JPM, type SkalaJpm } from "../../../core/kompetensi/kesenjangan";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_BARIS_KOMPETENSI, TEKS_CARA_PILIH, TEKS_SKALA_JPM } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_TAMPILAN_KOMPETENSI } from "../../../core/text/kompetensi-halaman";
import { formatAngka } from "../../../core/text/number";
import { useJobAnswer } from "../../data/job";
import { useCommand } from "../../data/query";
import { EmptyState } from "../../ui/empty-state";
import { JobAnswer } from "../../ui/job-answer";
import { PageHeader } from "../../ui/page-header";
import { ToImport } from "../../ui/to-import";
import { acuanKompetensi } from "./acuan";
import { DaftarOrang } from "./daftar-orang";
import { HalamanJabatan } from "./halaman-jabatan";
import { HalamanKamus } from "./halaman-kamus";
import { HalamanOrang } from "./halaman-orang";
import { HalamanRencana } from "./halaman-rencana";
import { KisiStandar } from "./kisi-standar";
import { PetaPanas } from "./peta-panas";

const TAMPILAN = ["peta", "jabatan", "standar", "orang", "rencana", "kamus"] as const;
type Tampilan = (typeof TAMPILAN)[number];

/** Competency of the office: gaps, standards, assessments, readiness and development, as at the day of the window. */
export default function KompetensiPage() {
  const jawaban = useJobAnswer("kompetensi.kantor", {});
  return <JobAnswer answer={jawaban}>{(kantor) => <Isi kantor={kantor} />}</JobAnswer>;
}

function Isi({ kantor }: { readonly kantor: KompetensiKantor }) {
  const acuan = useMemo(() => acuanKompetensi(kantor), [kantor]);
  const [alamat, navigate] = useLocation();
  const [, , bagian = "", id = ""] = alamat.split("/");
  const tampilan: Tampilan = TAMPILAN.find((satu) => satu === bagian) ?? "peta";
  const pilih = useCommand("kompetensi.pilih");
  const lengkap = kantor.orang.filter(({ hasil }) => hasil.dari > 0 && hasil.dinilai === hasil.dari).length;
  const ganti = (baru: { readonly skala?: SkalaJpm; readonly cara?: CaraPilih }): void => pilih.mutate({ ...kantor.pilihan, ...baru });
  return (
    <>
      <PageHeader
        title={T.judul}
        description={T.ringkasan(formatAngka(kantor.orang.length), formatAngka(lengkap), formatTanggal(kantor.per))}
        actions={
          <SegmentedControl<Tampilan>
            size="xs"
            aria-label={T.tampilan}
            data={TAMPILAN.map((value) => ({ value, label: TEKS_TAMPILAN_KOMPETENSI[value] }))}
            value={tampilan}
            onChange={(pilihan) => navigate(pilihan === "peta" ? "/kompetensi" : `/kompetensi/${pilihan}`)}
          />
        }
      />
      {tampilan === "kamus" || tampilan === "rencana" ? null : (
        <Group gap="xs" mb={8}>
          <Select
            size="xs"
            w={180}
            aria-label={TEKS_BARIS_KOMPETENSI.skala}
            title={T.skalaPenjelasan}
            allowDeselect={false}
            data={SKALA_JPM.map((value) => ({ value, label: TEKS_SKALA_JPM[value] }))}
            value={kantor.pilihan.skala}
            onChange={(nilai) => ganti({ skala: SKALA_JPM.find((satu) => satu === nilai) ?? "pemetaan" })}
          />
          <Select
            size="xs"
            w={200}
            aria-label={TEKS_BARIS_KOMPETENSI.cara}
            allowDeselect={false}
            data={CARA_PILIH.map((value) => ({ value, label: TEKS_CARA_PILIH[value] }))}
            value={kantor.pilihan.cara}
            onChange={(nilai) => ganti({ cara: CARA_PILIH.find((satu) => satu === nilai) ?? "terbaru" })}
          />
        </Group>
      )}
      {kantor.jabatan.length === 0 ? (
        <EmptyState title={T.kosongJudul} action={<ToImport />}>
          {T.kosong}
        </EmptyState>
      ) : (
        <>
          {tampilan === "peta" ? <PetaPanas kantor={kantor} acuan={acuan} /> : null}
          {tampilan === "jabatan" ? <HalamanJabatan kantor={kantor} acuan={acuan} jabatanId={id} /> : null}
          {tampilan === "standar" ? <KisiStandar kantor={kantor} /> : null}
          {tampilan === "orang" && id === "" ? <DaftarOrang kantor={kantor} acuan={acuan} /> : null}
          {tampilan === "orang" && id !== "" ? <HalamanOrang key={id} kantor={kantor} acuan={acuan} pegawaiId={id} /> : null}
          {tampilan === "rencana" ? <HalamanRencana kantor={kantor} acuan={acuan} /> : null}
          {tampilan === "kamus" ? <HalamanKamus kantor={kantor} /> : null}
        </>
      )}
    </>
  );
}
