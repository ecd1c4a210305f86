import { Button, Select, Stack, Text, Textarea } from "@mantine/core";
import { useId } from "react";
import type { OrangKotak } from "../../../core/contract/talenta";
import { isianTeks, type BentukIsian } from "../../../core/draf";
import { KOTAK, type Kotak } from "../../../core/talenta/kotak";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { ActionsFoot } from "../../ui/actions-foot";
import { DraftNotice } from "../../ui/draft-notice";
import { TombolTulis } from "../../ui/tombol-tulis";

type Isian = { readonly kotak: string; readonly alasan: string };

const BENTUK: BentukIsian<Isian> = { kotak: isianTeks, alasan: isianTeks };
const LABEL: Readonly<Record<keyof Isian, string>> = { kotak: T.kotakDisepakati, alasan: T.alasan };
const PILIHAN = KOTAK.map((satu) => ({ value: String(satu), label: T.kotakKe(satu) }));

/**
 * The box that was agreed on for a person and year, with the reason; the computed one stays beside it. Its buttons come after the form, so
 * that they stay in sight at the foot of whatever holds both.
 */
export function FormKalibrasi(props: { readonly orang: OrangKotak; readonly tahun: number; readonly semula: Kotak }) {
  const { orang, tahun, semula } = props;
  const { kalibrasi } = orang;
  const simpan = useCommand("talenta.kalibrasi", { toldInPlace: true });
  const hapus = useCommand("talenta.kalibrasiHapus");
  const formId = useId();
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: `kalibrasi/${orang.pegawaiId}-${tahun}`,
      bentuk: BENTUK,
      tersimpan: { kotak: String(kalibrasi?.kotak ?? semula), alasan: kalibrasi?.alasan ?? "" },
    },
    validate: { alasan: (teks) => (teks.trim() === "" ? TEKS_UMUM.wajibDiisi : null) },
  });
  return (
    <>
      <form
        id={formId}
        noValidate
        aria-label={T.kalibrasi}
        onSubmit={kirim((isi) => {
          const kotak = KOTAK.find((satu) => String(satu) === isi.kotak);
          if (kotak === undefined) return;
          const dilihat = kalibrasi === null ? null : { id: kalibrasi.id, revision: kalibrasi.revision };
          menyimpan(isi, simpan.mutateAsync({ pegawaiId: orang.pegawaiId, tahun, dilihat, semula, kotak, alasan: isi.alasan }), () =>
            tell({ tone: "done", sentence: T.tersimpan }),
          );
        })}
      >
        <Stack gap="xs">
          <Text fw={600} size="sm" component="h3">
            {T.kalibrasi} {tahun}
          </Text>
          <Text size="xs" c="dimmed">
            {T.kalibrasiArti}
          </Text>
          <DraftNotice draf={draf} nama={(isian) => LABEL[isian]} />
          <Text size="sm">
            {T.kotakHitungan}: {T.kotakKe(semula)}
          </Text>
          <Select label={LABEL.kotak} allowDeselect={false} data={PILIHAN} w={220} {...form.getInputProps("kotak")} />
          <Textarea label={LABEL.alasan} required autosize minRows={2} maxLength={500} {...form.getInputProps("alasan")} />
        </Stack>
      </form>
      <ActionsFoot>
        {ditolak ? (
          <Text size="sm" c="red" role="alert" w="100%">
            {ditolak}
          </Text>
        ) : null}
        {kalibrasi === null ? null : (
          <TombolTulis
            variant="subtle"
            loading={hapus.isPending}
            onClick={() =>
              hapus.mutate(
                { id: kalibrasi.id, revision: kalibrasi.revision },
                { onSuccess: () => tell({ tone: "done", sentence: T.dihapus }) },
              )
            }
          >
            {T.hapusKalibrasi}
          </TombolTulis>
        )}
        <Button type="submit" form={formId} loading={simpan.isPending}>
          {T.simpanKalibrasi}
        </Button>
      </ActionsFoot>
    </>
  );
}
