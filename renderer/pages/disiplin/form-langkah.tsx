import { Button, Drawer, Group, Select, Stack, Textarea, TextInput } from "@mantine/core";
import { IconTrash } from "@tabler/icons-react";
import type { KasusLengkap } from "../../../core/contract/disiplin";
import { parsePlainDate } from "../../../core/date";
import { isianPilihanAtauKosong, isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import { JENIS_HUKUMAN, KODE_HUKUMAN, PERANGKAT_HUKUMAN, type PerangkatHukuman } from "../../../core/disiplin/hukuman";
import {
  HASIL,
  HASIL_LANGKAH,
  KODE_PUTUSAN,
  SANKSI_MORAL,
  type HasilLangkah,
  type JenisLangkahKasus,
  type KodePutusan,
} from "../../../core/disiplin/kasus";
import { suratLangkah } from "../../../core/disiplin/surat-perkara";
import { LABEL_KASUS as L, TEKS_HASIL, TEKS_LANGKAH_KASUS, TEKS_PERANGKAT } from "../../../core/text/kasus";
import { namaPutusan, TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { useAmbilNomor } from "../../data/naskah";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";
import { kataIsian } from "./kata-isian";

/** A step that is written down (`langkah` null), or corrected. */
export interface LangkahDisunting {
  readonly jenis: JenisLangkahKasus;
  readonly langkah: KasusLengkap["berkas"]["langkah"][number] | null;
}

type Isian = {
  readonly tanggal: string | null;
  readonly nomorSurat: string;
  readonly tanggalPeriksa: string | null;
  readonly tempat: string;
  readonly pejabat: string;
  readonly hasil: HasilLangkah | null;
  readonly kode: KodePutusan | null;
  readonly perangkat: PerangkatHukuman | null;
  readonly isi: string;
};

const BENTUK: BentukIsian<Isian> = {
  tanggal: isianTeksAtauKosong,
  nomorSurat: isianTeks,
  tanggalPeriksa: isianTeksAtauKosong,
  tempat: isianTeks,
  pejabat: isianTeks,
  hasil: isianPilihanAtauKosong(HASIL),
  kode: isianPilihanAtauKosong(KODE_PUTUSAN),
  perangkat: isianPilihanAtauKosong(PERANGKAT_HUKUMAN),
  isi: isianTeks,
};

/** Name of the draft of one step: of a new one by its kind. */
export const idDrafLangkah = (kasusId: string, { jenis, langkah }: LangkahDisunting): string =>
  `kasus-langkah/${kasusId}/${langkah?.id ?? jenis}`;

/** One step of a case: only what its kind consists of. */
export function FormLangkah(props: { readonly isi: KasusLengkap; readonly disunting: LangkahDisunting; readonly onTutup: () => void }) {
  const { isi, disunting, onTutup } = props;
  const { jenis, langkah } = disunting;
  const kasusId = isi.berkas.kasus.id;
  const simpan = useCommand("kasus.langkahSimpan", { toldInPlace: true });
  const hapus = useCommand("kasus.langkahHapus");
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: idDrafLangkah(kasusId, disunting), bentuk: BENTUK, tersimpan: isiAwal(isi, disunting), baru: langkah === null },
  });
  const ambil = useAmbilNomor((nomor) => form.setFieldValue("nomorSurat", nomor));
  const { hasil, perangkat, nomorSurat } = form.values;
  const tanggal = hariDari(form.values.tanggal);
  const memutus = jenis === "keputusan" ? hasil === "dijatuhi" : hasil === "diubah";
  const panggilan = jenis === "panggilan1" || jenis === "panggilan2";
  const pilihanHasil = HASIL_LANGKAH[jenis] ?? [];
  const bersurat = suratLangkah({ jenis, hasil: "dijatuhi" }) !== null;
  const simpanLangkah = (nilai: Isian): void => {
    const target = langkah === null ? {} : { id: langkah.id, revision: langkah.revision };
    const baris = {
      ...nilai,
      ...target,
      kasusId,
      jenis,
      tanggal: hariDari(nilai.tanggal),
      tanggalPeriksa: hariDari(nilai.tanggalPeriksa),
      kode: memutus ? nilai.kode : null,
      perangkat: memutus ? nilai.perangkat : null,
    };
    menyimpan(nilai, simpan.mutateAsync(baris), () => {
      tell({ tone: "done", sentence: T.langkahTersimpan });
      onTutup();
    });
  };
  return (
    <Drawer opened onClose={onTutup} position="right" size={560} title={TEKS_LANGKAH_KASUS[jenis]} closeOnClickOutside={false}>
      <form noValidate onSubmit={kirim(simpanLangkah)}>
        <Stack gap="sm">
          <DraftNotice draf={draf} nama={(nama) => L[nama]} kata={(_, nilai) => kataIsian(nilai)} />
          <DateField label={L.tanggal} clearable data-autofocus {...form.getInputProps("tanggal")} />
          {bersurat ? (
            <Group align="flex-end" gap="xs" wrap="nowrap">
              <TextInput label={L.nomorSurat} maxLength={100} style={{ flex: 1 }} {...form.getInputProps("nomorSurat")} />
              <Button
                variant="default"
                loading={ambil.sedang}
                disabled={nomorSurat.trim() !== "" || tanggal === null}
                title={nomorSurat.trim() === "" ? undefined : T.sudahBernomor}
                onClick={() => {
                  if (tanggal !== null) ambil.minta({ jenis: "suratPerkara", tanggal });
                }}
              >
                {T.ambilNomor}
              </Button>
            </Group>
          ) : null}
          {panggilan ? (
            <>
              <DateField label={L.tanggalPeriksa} clearable {...form.getInputProps("tanggalPeriksa")} />
              <TextInput label={L.tempat} maxLength={250} {...form.getInputProps("tempat")} />
            </>
          ) : null}
          <TextInput
            label={L.pejabat}
            maxLength={250}
            description={jenis === "keputusan" && isi.berwenang !== null ? T.berwenang(isi.berwenang) : undefined}
            {...form.getInputProps("pejabat")}
          />
          {pilihanHasil.length > 0 ? (
            <Select
              label={L.hasil}
              clearable
              data={pilihanHasil.map((value) => ({ value, label: TEKS_HASIL[value] }))}
              {...form.getInputProps("hasil")}
            />
          ) : null}
          {memutus ? (
            <>
              {isi.berkas.kasus.jenis === "kodeEtik" ? null : (
                <Select
                  label={L.perangkat}
                  allowDeselect={false}
                  data={PERANGKAT_HUKUMAN.map((value) => ({ value, label: TEKS_PERANGKAT[value] }))}
                  {...form.getInputProps("perangkat")}
                />
              )}
              <Select
                label={L.kode}
                clearable
                data={pilihanKode(perangkat ?? "pp94Peralihan", isi.berkas.kasus.jenis !== "disiplin")}
                {...form.getInputProps("kode")}
              />
            </>
          ) : null}
          <Textarea label={L.isi} autosize minRows={3} maxRows={14} {...form.getInputProps("isi")} />
          {langkah === null ? null : (
            <Group>
              <TombolTulis
                variant="subtle"
                color="red"
                leftSection={<IconTrash size={15} aria-hidden />}
                loading={hapus.isPending}
                onClick={() => hapus.mutate({ kasusId, id: langkah.id, revision: langkah.revision }, { onSuccess: onTutup })}
              >
                {T.hapusLangkah}
              </TombolTulis>
            </Group>
          )}
          <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} label={TEKS_UMUM.simpan} />
        </Stack>
      </form>
    </Drawer>
  );
}

const hariDari = (teks: string | null) => (teks === null ? null : parsePlainDate(teks.slice(0, 10)));

/** What a step begins with: what was written, or what the case already says. Outcomes are never proposed: the official says them. */
function isiAwal(isi: KasusLengkap, { jenis, langkah }: LangkahDisunting): Isian {
  if (langkah !== null) {
    const { tanggal, nomorSurat, tanggalPeriksa, tempat, pejabat, hasil, kode, perangkat } = langkah;
    return { tanggal, nomorSurat, tanggalPeriksa, tempat, pejabat, hasil, kode, perangkat, isi: langkah.isi };
  }
  return {
    tanggal: null,
    nomorSurat: "",
    tanggalPeriksa: null,
    tempat: "",
    pejabat: jenis === "keputusan" ? (isi.berwenang ?? "") : "",
    hasil: null,
    kode: null,
    perangkat: isi.perangkat,
    isi: "",
  };
}

function pilihanKode(perangkat: PerangkatHukuman, moral: boolean): { value: KodePutusan; label: string }[] {
  const hukuman = KODE_HUKUMAN.filter((kode) => JENIS_HUKUMAN[perangkat][kode] !== undefined).map((kode) => ({
    value: kode,
    label: `${kode}: ${namaPutusan(kode, perangkat)}`,
  }));
  return moral ? [...SANKSI_MORAL.map((kode) => ({ value: kode, label: namaPutusan(kode, null) })), ...hukuman] : hukuman;
}
