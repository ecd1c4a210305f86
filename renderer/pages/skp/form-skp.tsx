import { Alert, Button, Group, SegmentedControl, Select, Text } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import { IconArrowLeft, IconTrash } from "@tabler/icons-react";
import { useState } from "react";
import { useLocation } from "wouter";
import type { IsiSkp } from "../../../core/contract/skp-hasil";
import { parsePlainDate } from "../../../core/date";
import { namaLengkap } from "../../../core/pegawai/pegawai";
import { predikatSkp } from "../../../core/skp/predikat";
import { KEADAAN_SKP, PENDEKATAN_SKP } from "../../../core/skp/skp";
import { formatAngka } from "../../../core/text/number";
import { LABEL_SKP, TEKS_KEADAAN_SKP, TEKS_PENDEKATAN } from "../../../core/text/skp";
import { TEKS_SKP as T } from "../../../core/text/skp-halaman";
import { tell } from "../../data/notice";
import { useNaskahHalaman } from "../../data/naskah";
import { useCommand, useShell } from "../../data/query";
import { useRemembered } from "../../data/remembered";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { LembarIsian } from "../../ui/lembar-isian";
import { LoadError } from "../../ui/load-error";
import { PageHeader } from "../../ui/page-header";
import { SaveStatus } from "../../ui/save-status";
import { TombolTulis } from "../../ui/tombol-tulis";
import { Waiting } from "../../ui/waiting";
import { BagianBanding } from "./bagian-banding";
import { BagianLampiran } from "./bagian-lampiran";
import { BagianPenilaian } from "./bagian-penilaian";
import { BagianPerilaku } from "./bagian-perilaku";
import { BagianRealisasi } from "./bagian-realisasi";
import { BagianRencana } from "./bagian-rencana";
import { LencanaPredikat } from "./kolom-skp";
import classes from "./skp.module.css";
import type { IsianSkp } from "./isian-skp";
import { useFormSkp } from "./use-form-skp";

/** What a field of the form is called where its draft is told. */
function namaIsian(isian: keyof IsianSkp): string {
  return isian === "atasanId" ? LABEL_SKP.atasan : LABEL_SKP[isian];
}

/** What stands in a field, in words; of the tables only how many rows they have. */
function kataIsian(_: keyof IsianSkp, isi: unknown): string {
  if (Array.isArray(isi)) return formatAngka(isi.length);
  return typeof isi === "string" ? isi : "";
}

const BAGIAN = ["rencana", "realisasi", "perilaku", "penilaian", "lampiran", "banding"] as const;
type Bagian = (typeof BAGIAN)[number];

/** One SKP as a form. */
export function FormSkp({ id }: { readonly id: string }) {
  const isi = useShell("skp.get", { id });
  if (isi.error && !isi.data) return <LoadError error={isi.error} onRetry={() => void isi.refetch()} />;
  return isi.data ? <Isi isi={isi.data} /> : <Waiting />;
}

function Isi({ isi }: { readonly isi: IsiSkp }) {
  const [, navigate] = useLocation();
  const form = useFormSkp(isi);
  const [{ bagian }, ingat] = useRemembered<{ readonly bagian: Bagian }>("skp-bagian", { bagian: "rencana" });
  const { skp } = isi;
  const { nilai, ubah, draf } = form;
  // What is looked at is printed: the plan, or the evaluation.
  const rupa = bagian === "realisasi" || bagian === "penilaian" ? "evaluasi" : "rencana";
  useNaskahHalaman({ judul: `SKP ${skp.nama}`, naskah: { jenis: "skp", skpId: [skp.id], rupa }, kertas: "f4" });
  return (
    <div className={classes["badan"]}>
      <PageHeader
        title={`SKP ${skp.tahun} ${skp.nama}`}
        description={[skp.jabatan, skp.unit].filter(Boolean).join(", ")}
        actions={
          <>
            <SaveStatus keadaan={{ status: form.status, galat: form.galat }} onUlang={form.kirim} ditolak={0} />
            <Button variant="default" leftSection={<IconArrowLeft size={16} aria-hidden />} onClick={() => navigate("/skp")}>
              {T.sebelumnya}
            </Button>
            <TombolHapus isi={isi} />
          </>
        }
      />
      <DraftNotice draf={draf} nama={namaIsian} kata={kataIsian} />
      <LembarIsian>
        <Kepala isi={isi} form={form} />
      </LembarIsian>
      <Group justify="space-between" my="sm">
        <SegmentedControl<Bagian>
          size="xs"
          aria-label={T.bagianLabel}
          data={BAGIAN.map((value) => ({ value, label: T.bagian[value] }))}
          value={bagian}
          onChange={(pilihan) => ingat({ bagian: pilihan })}
        />
        <LencanaPredikat predikat={predikatSkp(nilai)} />
      </Group>
      <LembarIsian>
        {bagian === "rencana" ? <BagianRencana isi={isi} nilai={nilai} ubah={ubah} /> : null}
        {bagian === "realisasi" ? <BagianRealisasi nilai={nilai} ubah={ubah} /> : null}
        {bagian === "perilaku" ? <BagianPerilaku nilai={nilai} ubah={ubah} /> : null}
        {bagian === "penilaian" ? <BagianPenilaian nilai={nilai} ubah={ubah} /> : null}
        {bagian === "lampiran" ? <BagianLampiran nilai={nilai} ubah={ubah} /> : null}
      </LembarIsian>
      {bagian === "banding" ? <BagianBanding isi={isi} /> : null}
    </div>
  );
}

/** Removes at the second press, after the first has asked. */
function TombolHapus({ isi }: { readonly isi: IsiSkp }) {
  const [ditanya, setDitanya] = useState(false);
  const hapus = useCommand("skp.hapus");
  const [, navigate] = useLocation();
  const { id, revision, nama } = isi.skp;
  const jalankan = (): void => {
    hapus.mutate(
      { id, revision },
      {
        onSuccess: () => {
          tell({ tone: "done", sentence: T.dihapus(nama) });
          navigate("/skp");
        },
      },
    );
  };
  return (
    <TombolTulis
      variant="subtle"
      color="red"
      leftSection={<IconTrash size={16} aria-hidden />}
      onBlur={() => setDitanya(false)}
      onClick={() => (ditanya ? jalankan() : setDitanya(true))}
    >
      {ditanya ? T.hapusTanya(nama) : T.hapus}
    </TombolTulis>
  );
}

function Kepala({ isi, form }: { readonly isi: IsiSkp; readonly form: ReturnType<typeof useFormSkp> }) {
  const { nilai, ubah } = form;
  const orang = useShell("pegawai.list", {});
  const { atasan } = isi.skp;
  const kini = atasan?.pergi && nilai.atasanId === atasan.pegawaiId ? atasan.kini : null;
  const pilihan = (orang.data ?? [])
    .filter(({ id }) => id !== isi.skp.pegawaiId)
    .map((satu) => ({ value: satu.id, label: namaLengkap(satu) }));
  return (
    <>
      <Group gap="sm" align="flex-end" wrap="wrap">
        <DateField
          locale={bahasa.name}
          w={180}
          label={LABEL_SKP.mulai}
          value={parsePlainDate(nilai.mulai)}
          onChange={(hari) => (hari === null ? undefined : ubah({ mulai: hari }))}
        />
        <DateField
          locale={bahasa.name}
          w={180}
          label={LABEL_SKP.selesai}
          value={parsePlainDate(nilai.selesai)}
          onChange={(hari) => (hari === null ? undefined : ubah({ selesai: hari }))}
        />
        <Select
          w={150}
          label={LABEL_SKP.pendekatan}
          allowDeselect={false}
          data={PENDEKATAN_SKP.map((value) => ({ value, label: TEKS_PENDEKATAN[value] }))}
          value={nilai.pendekatan}
          onChange={(satu) => ubah({ pendekatan: PENDEKATAN_SKP.find((dikenal) => dikenal === satu) ?? "kuantitatif" })}
        />
        <Select
          w={260}
          label={LABEL_SKP.atasan}
          searchable
          clearable
          placeholder={T.tanpaAtasan}
          data={pilihan}
          value={nilai.atasanId}
          onChange={(satu) => ubah({ atasanId: satu })}
        />
        <Select
          w={140}
          label={LABEL_SKP.keadaan}
          allowDeselect={false}
          data={KEADAAN_SKP.map((value) => ({ value, label: TEKS_KEADAAN_SKP[value] }))}
          value={nilai.keadaan}
          onChange={(satu) => ubah({ keadaan: KEADAAN_SKP.find((dikenal) => dikenal === satu) ?? "disusun" })}
        />
      </Group>
      {atasan?.pergi && nilai.atasanId === atasan.pegawaiId ? (
        <Alert color="orange" mt="sm" py={6}>
          <Group justify="space-between">
            <Text size="sm">{T.pergi(atasan.nama, atasan.kini?.nama ?? "")}</Text>
            {kini ? (
              <Button size="compact-sm" variant="default" onClick={() => ubah({ atasanId: kini.pegawaiId })}>
                {T.gantiAtasan(kini.nama)}
              </Button>
            ) : null}
          </Group>
        </Alert>
      ) : null}
    </>
  );
}
