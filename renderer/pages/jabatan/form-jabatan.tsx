import { NumberInput, Select, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { useMemo } from "react";
import { isianAngka, isianPilihan, isianPilihanAtauKosong, isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import {
  JENIS_JABATAN,
  JENJANG,
  KELAS_TERENDAH,
  KELAS_TERTINGGI,
  KURSI_TERTINGGI,
  type Jabatan,
  type JenisJabatan,
  type Jenjang,
} from "../../../core/jabatan/jabatan";
import { TEKS_JABATAN, TEKS_JENIS_JABATAN, TEKS_JENJANG } from "../../../core/text/jabatan";
import { TEKS_UMUM } from "../../../core/text/umum";
import { galatNama } from "../../ui/galat-nama";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice, sebagaiTeks } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { Sumber } from "../../ui/sumber";
import type { SimpulUnit } from "./pohon";

const { isian } = TEKS_JABATAN;

type Isian = {
  readonly unitId: string | null;
  readonly nama: string;
  readonly jenis: JenisJabatan;
  readonly jenjang: Jenjang | null;
  readonly kelas: number | string;
  readonly kode: string;
  readonly kursi: number | string;
  readonly indukId: string | null;
};

const BENTUK: BentukIsian<Isian> = {
  unitId: isianTeksAtauKosong,
  nama: isianTeks,
  jenis: isianPilihan(JENIS_JABATAN),
  jenjang: isianPilihanAtauKosong(JENJANG),
  kelas: isianAngka,
  kode: isianTeks,
  kursi: isianAngka,
  indukId: isianTeksAtauKosong,
};

/** Name of the draft of one jabatan; null for a new one. */
export const idDrafJabatan = (id: string | null): string => `jabatan/${id ?? "baru"}`;

/** The form of one jabatan, new (in `unitId`) or known. */
export function FormJabatan(props: {
  readonly jabatan: Jabatan | null;
  readonly unitId: string | null;
  readonly simpul: readonly SimpulUnit[];
  readonly onSelesai: () => void;
}) {
  const { jabatan } = props;
  const simpan = useCommand("jabatan.save", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: idDrafJabatan(jabatan?.id ?? null),
      bentuk: BENTUK,
      baru: jabatan === null,
      tersimpan: {
        unitId: jabatan?.unitId ?? props.unitId,
        nama: jabatan?.nama ?? "",
        jenis: jabatan?.jenis ?? "pelaksana",
        jenjang: jabatan?.jenjang ?? null,
        kelas: jabatan?.kelas ?? "",
        kode: jabatan?.kode ?? "",
        kursi: jabatan?.kursi ?? "",
        indukId: jabatan?.indukId ?? null,
      },
    },
    validate: {
      nama: galatNama,
      unitId: (unitId) => (unitId === null ? TEKS_UMUM.wajibDiisi : null),
      kursi: (kursi) => (kursi === "" || kursiSah(Number(kursi)) ? null : isian.kursiGalat),
      kelas: (kelas) => (kelas === "" || kelasSah(Number(kelas)) ? null : isian.kelasGalat),
    },
  });
  const atasan = usePilihanAtasan(jabatan?.id);
  const kata = (nama: keyof Isian, nilai: unknown): string => {
    if (nama === "jenis") return TEKS_JENIS_JABATAN[JENIS_JABATAN.find((satu) => satu === nilai) ?? "pelaksana"];
    if (nama === "unitId") return props.simpul.find(({ unit }) => unit.id === nilai)?.unit.nama ?? "";
    if (nama === "indukId") return atasan.find(({ value }) => value === nilai)?.label ?? "";
    const jenjang = nama === "jenjang" ? JENJANG.find((satu) => satu === nilai) : undefined;
    return jenjang === undefined ? sebagaiTeks(nama, nilai) : TEKS_JENJANG[jenjang];
  };
  return (
    <form
      noValidate
      onSubmit={kirim((nilai) => {
        const { unitId, kelas, kode, kursi, jenjang, ...lain } = nilai;
        if (unitId === null) return;
        menyimpan(
          nilai,
          simpan.mutateAsync({
            ...(jabatan ? { id: jabatan.id, revision: jabatan.revision } : {}),
            ...lain,
            unitId,
            jenjang: lain.jenis === "fungsional" ? jenjang : null,
            kelas: kelas === "" ? null : Number(kelas),
            kode: kode.trim() || null,
            kursi: kursi === "" ? null : Number(kursi),
          }),
          (tersimpan) => {
            tell({ tone: "done", sentence: TEKS_JABATAN.tersimpan(tersimpan.nama) });
            props.onSelesai();
          },
        );
      })}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={namaIsian} kata={kata} />
        <TextInput label={isian.nama} required data-autofocus {...form.getInputProps("nama")} />
        <Select
          label={isian.unit}
          required
          data={props.simpul.map(({ unit }) => ({ value: unit.id, label: unit.nama }))}
          {...{ searchable: true, limit: 100 }}
          {...form.getInputProps("unitId")}
        />
        <SimpleGrid cols={2} spacing="sm">
          <Select
            label={isian.jenis}
            required
            allowDeselect={false}
            data={JENIS_JABATAN.map((satu) => ({ value: satu, label: TEKS_JENIS_JABATAN[satu] }))}
            {...form.getInputProps("jenis")}
          />
          <Select
            label={isian.jenjang}
            disabled={form.values.jenis !== "fungsional"}
            clearable
            data={JENJANG.map((satu) => ({ value: satu, label: TEKS_JENJANG[satu] }))}
            {...form.getInputProps("jenjang")}
          />
          <NumberInput
            label={isian.kelas}
            description={isian.kelasPetunjuk}
            allowDecimal={false}
            rightSection={<Sumber id="kelas-jabatan" hal={isian.kelas} tautan={false} />}
            {...form.getInputProps("kelas")}
          />
          <TextInput label={isian.kode} description={"\u00a0"} {...form.getInputProps("kode")} />
          <NumberInput label={isian.kursi} description={isian.kursiPetunjuk} allowDecimal={false} {...form.getInputProps("kursi")} />
        </SimpleGrid>
        <Select
          label={isian.atasan}
          placeholder={isian.tanpaAtasan}
          data={atasan}
          searchable
          clearable
          limit={100}
          {...form.getInputProps("indukId")}
        />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function namaIsian(nama: keyof Isian): string {
  return nama === "unitId" ? isian.unit : nama === "indukId" ? isian.atasan : isian[nama];
}

function kursiSah(kursi: number): boolean {
  return Number.isInteger(kursi) && kursi >= 1 && kursi <= KURSI_TERTINGGI;
}

function kelasSah(kelas: number): boolean {
  return Number.isInteger(kelas) && kelas >= KELAS_TERENDAH && kelas <= KELAS_TERTINGGI;
}

/** Every other jabatan with its unit. */
function usePilihanAtasan(kecuali: string | undefined) {
  const rekap = useShell("abk.rekap", {}).data?.jabatan;
  return useMemo(
    () =>
      (rekap ?? [])
        .filter((satu) => satu.jabatanId !== kecuali)
        .map((satu) => ({ value: satu.jabatanId, label: `${satu.nama} · ${satu.unit}` })),
    [rekap, kecuali],
  );
}
