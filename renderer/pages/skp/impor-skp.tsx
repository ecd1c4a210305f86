import { ActionIcon, Alert, Button, FileButton, Group, SegmentedControl, Stack, Text, Title } from "@mantine/core";
import { IconArrowDown, IconArrowLeft, IconArrowUp, IconFileImport } from "@tabler/icons-react";
import type { ColumnDef } from "@tanstack/react-table";
import { useMemo, useState } from "react";
import { useLocation } from "wouter";
import type { BacaanSkp, BarisBacaanSkp, KeadaanBarisSkp } from "../../../core/skp/baca-berkas";
import { kolomDikenal } from "../../../core/skp/ekinerja";
import { formatAngka } from "../../../core/text/number";
import { TEKS_KOLOM_EKINERJA, TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { TEKS_KEADAAN_BARIS_SKP, TEKS_SEBAB_SKP } from "../../../core/text/skp-impor";
import { useJob } from "../../data/job";
import { tell } from "../../data/notice";
import { showError, useCommand, useShell } from "../../data/query";
import { DataTable } from "../../ui/data-table";
import { PageHeader } from "../../ui/page-header";
import { Sumber } from "../../ui/sumber";
import { TombolTulis } from "../../ui/tombol-tulis";
import { useTahunSkp } from "./kepala-skp";

type Saring = KeadaanBarisSkp | "semua";
const SARING = ["semua", "masalah", "diambil", "perabot"] as const satisfies readonly Saring[];

const KOLOM: ColumnDef<BarisBacaanSkp>[] = [
  { id: "lembar", header: T.lembar, accessorFn: ({ lembar }) => lembar, meta: { width: 120, importance: 1 } },
  { id: "sel", header: T.sel, accessorFn: ({ sel }) => sel, meta: { width: 70, figures: true } },
  { id: "keadaan", header: T.saring, accessorFn: ({ keadaan }) => TEKS_KEADAAN_BARIS_SKP[keadaan], meta: { width: 100 } },
  { id: "isi", header: T.isi, accessorFn: ({ teks }) => teks, meta: { width: 200 } },
  {
    id: "keterangan",
    header: T.keterangan,
    accessorFn: ({ sebab }) => (sebab === null ? "" : TEKS_SEBAB_SKP[sebab]),
    meta: { width: 320 },
  },
];

/** Reads a recap of predikat or rows of SKP; nothing is written before every row was shown. Beside it the order of columns for e-Kinerja. */
export function ImporSkp() {
  const [diminta] = useTahunSkp();
  const daftar = useShell("skp.list", diminta);
  const tahun = daftar.data?.tahun ?? diminta.tahun;
  const [, navigate] = useLocation();
  const { running, run } = useJob();
  const [bacaan, setBacaan] = useState<BacaanSkp | null>(null);
  const baca = async (berkas: File | null): Promise<void> => {
    if (berkas === null || tahun === undefined) return;
    try {
      setBacaan(await run("skp.baca", { nama: berkas.name, isi: new Uint8Array(await berkas.arrayBuffer()), tahun }));
    } catch (error) {
      showError(error);
    }
  };
  return (
    <>
      <PageHeader
        title={`${T.imporJudul} ${tahun ?? ""}`}
        description={T.imporPenjelasan}
        actions={
          <>
            <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => navigate("/skp")}>
              {T.sebelumnya}
            </Button>
            <FileButton accept=".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.txt" onChange={(berkas) => void baca(berkas)}>
              {(props) => (
                <TombolTulis {...props} loading={running !== null} leftSection={<IconFileImport size={16} aria-hidden />}>
                  {T.pilihBerkas}
                </TombolTulis>
              )}
            </FileButton>
          </>
        }
      />
      {bacaan === null ? <UrutanKolom /> : <Pratinjau bacaan={bacaan} onSelesai={() => setBacaan(null)} />}
    </>
  );
}

function Pratinjau({ bacaan, onSelesai }: { readonly bacaan: BacaanSkp; readonly onSelesai: () => void }) {
  const [saring, setSaring] = useState<Saring>("semua");
  const impor = useCommand("skp.impor");
  const [, navigate] = useLocation();
  const banyak = (keadaan: KeadaanBarisSkp): string => formatAngka(bacaan.baris.filter((satu) => satu.keadaan === keadaan).length);
  const tampil = useMemo(() => bacaan.baris.filter((satu) => saring === "semua" || satu.keadaan === saring), [bacaan, saring]);
  const terapkan = (): void =>
    impor.mutate(
      { berkas: bacaan.berkas, skp: bacaan.skp.map(({ nama: _nama, ...satu }) => satu) },
      {
        onSuccess: ({ baru, berubah, tetap }) => {
          tell({ tone: "done", sentence: T.diimpor(formatAngka(baru), formatAngka(berubah), formatAngka(tetap)) });
          onSelesai();
          navigate("/skp");
        },
      },
    );
  return (
    <>
      <Group mb="sm">
        <Text size="sm" role="status">{`${bacaan.berkas}: ${T.bacaan(banyak("diambil"), banyak("perabot"), banyak("masalah"))}`}</Text>
        <SegmentedControl<Saring>
          size="xs"
          aria-label={T.saring}
          data={SARING.map((value) => ({ value, label: value === "semua" ? T.semua : TEKS_KEADAAN_BARIS_SKP[value] }))}
          value={saring}
          onChange={setSaring}
        />
        <Button ml="auto" disabled={bacaan.skp.length === 0} loading={impor.isPending} onClick={terapkan}>
          {T.terapkan(formatAngka(bacaan.skp.length))}
        </Button>
      </Group>
      <DataTable
        label={T.imporJudul}
        name="skp-impor"
        rows={tampil}
        columns={KOLOM}
        rowId={({ lembar, nomor }) => `${lembar} ${nomor}`}
        onOpen={() => undefined}
        empty={null}
        print={{ title: T.imporJudul, notes: [bacaan.berkas] }}
      />
    </>
  );
}

function UrutanKolom() {
  const kolom = useShell("skp.kolom", {});
  const simpan = useCommand("skp.kolomSimpan");
  const urutan = kolomDikenal(kolom.data ?? []);
  const pindah = (dari: number, langkah: -1 | 1): void => {
    const satu = urutan[dari];
    if (satu === undefined) return;
    simpan.mutate({ kolom: [...urutan].toSpliced(dari, 1).toSpliced(dari + langkah, 0, satu) });
  };
  return (
    <Stack gap={4} maw={460} mt="md">
      <Title order={2} size="h6">
        {T.kolomEkinerja} <Sumber id="skp-ekinerja" hal={T.kolomEkinerja} />
      </Title>
      <Alert color="orange" py={6}>
        {T.belumTerverifikasi}
      </Alert>
      {urutan.map((satu, nomor) => (
        <Group key={satu} gap={6}>
          <Text size="sm" w={310}>{`${nomor + 1}. ${TEKS_KOLOM_EKINERJA[satu]}`}</Text>
          <ActionIcon
            variant="subtle"
            disabled={nomor === 0}
            aria-label={T.naikkan(TEKS_KOLOM_EKINERJA[satu])}
            onClick={() => pindah(nomor, -1)}
          >
            <IconArrowUp size={15} aria-hidden />
          </ActionIcon>
          <ActionIcon
            variant="subtle"
            disabled={nomor === urutan.length - 1}
            aria-label={T.turunkan(TEKS_KOLOM_EKINERJA[satu])}
            onClick={() => pindah(nomor, 1)}
          >
            <IconArrowDown size={15} aria-hidden />
          </ActionIcon>
        </Group>
      ))}
    </Stack>
  );
}
