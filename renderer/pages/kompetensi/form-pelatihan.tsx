import { Group, NumberInput, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { IconPlus, IconTrash } from "@tabler/icons-react";
import type { FormEvent } from "react";
import { useState } from "react";
import type { KompetensiKantor, PelatihanKatalog } from "../../../core/contract/kompetensi";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import { TEKS_BARIS_KOMPETENSI as B } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_RENCANA as R } from "../../../core/text/kompetensi-halaman";
import { WAJIB_DIISI } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { sentenceOf, useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { IkonTulis, TombolTulis } from "../../ui/tombol-tulis";

interface IsianSasaran {
  /** Tells one line from another while they are written. */
  readonly nomor: number;
  readonly kunci: string;
  readonly dariLevel: number;
  readonly keLevel: number;
}

type Isian = {
  readonly nama: string;
  readonly jp: string;
  readonly biaya: string;
  readonly biayaKelas: string;
  readonly kuota: string;
  readonly penyelenggara: string;
  readonly sasaran: readonly IsianSasaran[];
};

const BENTUK: BentukIsian<Isian> = {
  nama: isianTeks,
  jp: isianTeks,
  biaya: isianTeks,
  biayaKelas: isianTeks,
  kuota: isianTeks,
  penyelenggara: isianTeks,
  sasaran: (isi) =>
    Array.isArray(isi)
      ? isi.flatMap((satu: unknown): IsianSasaran[] => {
          const baris = satu as Partial<Record<keyof IsianSasaran, unknown>> | null;
          const { nomor, kunci, dariLevel, keLevel } = baris ?? {};
          return typeof nomor === "number" && typeof kunci === "string" && typeof dariLevel === "number" && typeof keLevel === "number"
            ? [{ nomor, kunci, dariLevel, keLevel }]
            : [];
        })
      : undefined,
};

const ANGKA = ["jp", "biaya", "biayaKelas", "kuota"] as const;
const bilangan = (teks: string): number => Number(teks.replaceAll(".", ""));
const keliru = (teks: string): boolean => teks.trim() !== "" && !(Number.isInteger(bilangan(teks)) && bilangan(teks) >= 0);

/** One training of the catalogue with the competencies that it takes on. */
export function FormPelatihan(props: {
  readonly kantor: KompetensiKantor;
  readonly pelatihan: PelatihanKatalog | null;
  readonly onSelesai: () => void;
}) {
  const { kantor, pelatihan } = props;
  const simpan = useCommand("kompetensi.pelatihanSimpan", { toldInPlace: true });
  const hapus = useCommand("kompetensi.pelatihanHapus");
  const [diminta, setDiminta] = useState(false);
  const [ditolak, setDitolak] = useState<string | null>(null);
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `pelatihan/${pelatihan?.id ?? "baru"}`,
    bentuk: BENTUK,
    baru: pelatihan === null,
    tersimpan: {
      nama: pelatihan?.nama ?? "",
      jp: String(pelatihan?.jp ?? ""),
      biaya: String(pelatihan?.biaya ?? ""),
      biayaKelas: String(pelatihan?.biayaKelas ?? ""),
      kuota: String(pelatihan?.kuota ?? ""),
      penyelenggara: pelatihan?.penyelenggara ?? "",
      sasaran: pelatihan?.sasaran.map(({ kunci, dariLevel, keLevel }, nomor) => ({ nomor, kunci, dariLevel, keLevel })) ?? [
        { nomor: 0, kunci: "", dariLevel: 1, keLevel: 2 },
      ],
    },
  });
  const sasaranKeliru =
    nilai.sasaran.length === 0 || nilai.sasaran.some(({ kunci, dariLevel, keLevel }) => kunci === "" || keLevel <= dariLevel);
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    setDiminta(true);
    setDitolak(null);
    if (nilai.nama.trim() === "" || sasaranKeliru || ANGKA.some((satu) => keliru(nilai[satu]))) return;
    const isi = {
      ...(pelatihan ? { id: pelatihan.id, revision: pelatihan.revision } : {}),
      nama: nilai.nama,
      penyelenggara: nilai.penyelenggara,
      jp: bilangan(nilai.jp),
      biaya: bilangan(nilai.biaya),
      biayaKelas: bilangan(nilai.biayaKelas),
      kuota: nilai.kuota.trim() === "" ? null : bilangan(nilai.kuota),
      sasaran: nilai.sasaran.map(({ nomor: _nomor, ...satu }) => satu),
    };
    simpan.mutateAsync(isi).then(
      () => {
        draf.tersimpan(nilai);
        tell({ tone: "done", sentence: R.tersimpan });
        props.onSelesai();
      },
      (sebab: unknown) => setDitolak(sentenceOf(sebab)),
    );
  };
  const nomorBerikut = Math.max(-1, ...nilai.sasaran.map(({ nomor }) => nomor)) + 1;
  const ubahSasaran = (nomor: number, baru: Partial<IsianSasaran>): void =>
    ubah({ ...nilai, sasaran: nilai.sasaran.map((satu) => (satu.nomor === nomor ? { ...satu, ...baru } : satu)) });
  const label = {
    nama: B.nama,
    penyelenggara: B.penyelenggara,
    jp: B.jp,
    biaya: B.biaya,
    biayaKelas: B.biayaKelas,
    kuota: B.kuota,
    sasaran: R.sasaran,
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(nama) => label[nama]} kata={(_, isi) => (typeof isi === "string" ? isi : R.sasaran)} />
        <TextInput
          label={B.nama}
          required
          data-autofocus
          maxLength={250}
          value={nilai.nama}
          error={diminta && nilai.nama.trim() === "" ? WAJIB_DIISI : undefined}
          onChange={(event) => ubah({ ...nilai, nama: event.currentTarget.value })}
        />
        <SimpleGrid cols={2} spacing="sm">
          {ANGKA.map((satu) => (
            <TextInput
              key={satu}
              label={label[satu]}
              inputMode="numeric"
              value={nilai[satu]}
              error={keliru(nilai[satu]) ? label[satu] : undefined}
              onChange={(event) => ubah({ ...nilai, [satu]: event.currentTarget.value })}
            />
          ))}
        </SimpleGrid>
        <TextInput
          label={B.penyelenggara}
          maxLength={200}
          value={nilai.penyelenggara}
          onChange={(event) => ubah({ ...nilai, penyelenggara: event.currentTarget.value })}
        />
        <Text size="sm" fw={600}>
          {R.sasaran}
        </Text>
        {nilai.sasaran.map((satu) => (
          <Group key={satu.nomor} gap={6} wrap="nowrap">
            <Select
              flex={1}
              searchable
              aria-label={T.kompetensi}
              data={kantor.kamus.map(({ kunci, nama }) => ({ value: kunci, label: nama }))}
              value={satu.kunci || null}
              error={diminta && satu.kunci === ""}
              onChange={(kunci) => ubahSasaran(satu.nomor, { kunci: kunci ?? "" })}
            />
            <NumberInput
              w={76}
              min={0}
              max={4}
              aria-label={B.dariLevel}
              value={satu.dariLevel}
              onChange={(isi) => ubahSasaran(satu.nomor, { dariLevel: Number(isi) })}
            />
            <NumberInput
              w={76}
              min={1}
              max={5}
              aria-label={B.keLevel}
              value={satu.keLevel}
              error={satu.keLevel <= satu.dariLevel}
              onChange={(isi) => ubahSasaran(satu.nomor, { keLevel: Number(isi) })}
            />
            <IkonTulis
              variant="subtle"
              aria-label={T.hapus}
              onClick={() => ubah({ ...nilai, sasaran: nilai.sasaran.filter(({ nomor }) => nomor !== satu.nomor) })}
            >
              <IconTrash size={16} aria-hidden />
            </IkonTulis>
          </Group>
        ))}
        <Group>
          <TombolTulis
            size="xs"
            variant="subtle"
            leftSection={<IconPlus size={16} aria-hidden />}
            onClick={() => ubah({ ...nilai, sasaran: [...nilai.sasaran, { nomor: nomorBerikut, kunci: "", dariLevel: 1, keLevel: 2 }] })}
          >
            {T.tambah}
          </TombolTulis>
          {pelatihan === null ? null : (
            <TombolTulis
              size="xs"
              variant="subtle"
              color="red"
              onClick={() => hapus.mutate({ id: pelatihan.id, revision: pelatihan.revision }, { onSuccess: props.onSelesai })}
            >
              {T.hapus}
            </TombolTulis>
          )}
        </Group>
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
