import { Group, Stack, Textarea, TextInput } from "@mantine/core";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import type { KompetensiTeknis } from "../../../core/kompetensi/kamus";
import { TEKS_BARIS_KOMPETENSI as B } from "../../../core/text/kompetensi";
import { TEKS_HALAMAN_KOMPETENSI as T, TEKS_KAMUS as K } from "../../../core/text/kompetensi-halaman";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { galatNama } from "../../ui/galat-nama";
import { TombolTulis } from "../../ui/tombol-tulis";

type Isian = Readonly<Record<"kode" | "nama" | "urusan" | "level1" | "level2" | "level3" | "level4" | "level5" | "sumber", string>>;
const LEVEL = ["level1", "level2", "level3", "level4", "level5"] as const;

const BENTUK: BentukIsian<Isian> = {
  kode: isianTeks,
  nama: isianTeks,
  urusan: isianTeks,
  level1: isianTeks,
  level2: isianTeks,
  level3: isianTeks,
  level4: isianTeks,
  level5: isianTeks,
  sumber: isianTeks,
};

const LABEL: Readonly<Record<keyof Isian, string>> = {
  kode: B.kodeTeknis,
  nama: B.nama,
  urusan: B.urusan,
  level1: B.level(1),
  level2: B.level(2),
  level3: B.level(3),
  level4: B.level(4),
  level5: B.level(5),
  sumber: B.sumber,
};

/** One technical competency of the office's own dictionary. */
export function FormTeknis(props: { readonly teknis: KompetensiTeknis | null; readonly onSelesai: () => void }) {
  const { teknis } = props;
  const simpan = useCommand("kompetensi.teknisSimpan", { toldInPlace: true });
  const hapus = useCommand("kompetensi.teknisHapus");
  const tersimpan: Isian = {
    kode: teknis?.kode ?? "",
    nama: teknis?.nama ?? "",
    urusan: teknis?.urusan ?? "",
    level1: teknis?.level1 ?? "",
    level2: teknis?.level2 ?? "",
    level3: teknis?.level3 ?? "",
    level4: teknis?.level4 ?? "",
    level5: teknis?.level5 ?? "",
    sumber: teknis?.sumber ?? "",
  };
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: `kompetensi-teknis/${teknis?.id ?? "baru"}`, bentuk: BENTUK, tersimpan, baru: teknis === null },
    validate: { nama: galatNama },
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isi) =>
        menyimpan(isi, simpan.mutateAsync({ ...(teknis ? { id: teknis.id, revision: teknis.revision } : {}), ...isi }), () => {
          tell({ tone: "done", sentence: K.tersimpan });
          props.onSelesai();
        }),
      )}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(nama) => LABEL[nama]} kata={(_, nilai) => String(nilai)} />
        <TextInput label={LABEL.nama} required data-autofocus maxLength={250} {...form.getInputProps("nama")} />
        <Group grow>
          <TextInput label={LABEL.kode} maxLength={50} {...form.getInputProps("kode")} />
          <TextInput label={LABEL.urusan} maxLength={200} {...form.getInputProps("urusan")} />
        </Group>
        {LEVEL.map((satu) => (
          <Textarea key={satu} label={LABEL[satu]} autosize minRows={1} maxLength={2_000} {...form.getInputProps(satu)} />
        ))}
        <TextInput label={LABEL.sumber} maxLength={250} {...form.getInputProps("sumber")} />
        {teknis === null ? null : (
          <Group>
            <TombolTulis
              variant="subtle"
              color="red"
              onClick={() => hapus.mutate({ id: teknis.id, revision: teknis.revision }, { onSuccess: props.onSelesai })}
            >
              {T.hapus}
            </TombolTulis>
          </Group>
        )}
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}
