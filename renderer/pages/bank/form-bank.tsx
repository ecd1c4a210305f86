import { Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { PANJANG_SUMBER, type BankTugas } from "../../../core/abk/bank";
import { ASAL_NORMA, NORMA_TERBESAR_MENIT, PANJANG_ISIAN, type AsalNorma } from "../../../core/abk/tugas";
import { bacaAngkaIsian } from "../../../core/abk/isian-tugas";
import { isianPilihan, isianTeks, type BentukIsian } from "../../../core/draf";
import { gemaAngka } from "../../../core/text/gema-angka";
import { formatAngka } from "../../../core/text/number";
import { TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { TEKS_BANK } from "../../../core/text/bank";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { galatNama } from "../../ui/galat-nama";

const { isian } = TEKS_BANK;

type Isian = {
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly normaWaktuMenit: string;
  readonly asalNorma: AsalNorma;
  readonly sumber: string;
};

const BENTUK: BentukIsian<Isian> = {
  uraian: isianTeks,
  satuanHasil: isianTeks,
  normaWaktuMenit: isianTeks,
  asalNorma: isianPilihan(ASAL_NORMA),
  sumber: isianTeks,
};

/** Name of the draft of one norm; null for a new one. */
export const idDrafBank = (id: string | null): string => `bank/${id ?? "baru"}`;

/** The form of one standard norm, new or known. */
export function FormBank(props: {
  readonly norma: BankTugas | null;
  readonly onBatal: () => void;
  readonly onSelesai: (id: string) => void;
}) {
  const { norma } = props;
  const simpan = useCommand("bank.save", { toldInPlace: true });
  const tersimpan: Isian = {
    uraian: norma?.uraian ?? "",
    satuanHasil: norma?.satuanHasil ?? "",
    normaWaktuMenit: norma ? formatAngka(norma.normaWaktuMenit, 3, 0) : "",
    asalNorma: norma?.asalNorma ?? "belumDinyatakan",
    sumber: norma?.sumber ?? "",
  };
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: { id: idDrafBank(norma?.id ?? null), bentuk: BENTUK, tersimpan, baru: norma === null },
    validate: {
      uraian: galatNama,
      normaWaktuMenit: (nilai) => (bacaNorma(nilai) === null ? TEKS_BANK.normaGalat(formatAngka(NORMA_TERBESAR_MENIT)) : null),
    },
  });
  const { normaWaktuMenit: teksNorma } = form.values;
  const gema = gemaAngka({
    teks: teksNorma,
    nilai: teksNorma === tersimpan.normaWaktuMenit ? null : bacaNorma(teksNorma),
    satuan: TEKS_UMUM.menit,
  });
  return (
    <form
      noValidate
      onSubmit={kirim((isi) =>
        menyimpan(
          isi,
          simpan.mutateAsync({
            ...(norma ? { id: norma.id, revision: norma.revision } : {}),
            ...isi,
            normaWaktuMenit: bacaNorma(isi.normaWaktuMenit) ?? 0,
          }),
          (baru) => {
            tell({ tone: "done", sentence: TEKS_BANK.tersimpan(baru.uraian) });
            props.onSelesai(baru.id);
          },
        ),
      )}
    >
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={namaIsian} kata={kataIsian} />
        <Textarea
          label={isian.uraian}
          required
          autosize
          minRows={2}
          maxLength={PANJANG_ISIAN.uraian}
          data-autofocus
          {...form.getInputProps("uraian")}
        />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={isian.satuanHasil} maxLength={PANJANG_ISIAN.satuanHasil} {...form.getInputProps("satuanHasil")} />
          <TextInput
            label={isian.norma}
            required
            inputMode="decimal"
            description={gema === "" ? undefined : gema}
            inputWrapperOrder={["label", "input", "description", "error"]}
            {...form.getInputProps("normaWaktuMenit")}
          />
        </SimpleGrid>
        <Select
          label={isian.asal}
          data={ASAL_NORMA.map((value) => ({ value, label: TEKS_ASAL_NORMA[value] }))}
          allowDeselect={false}
          {...form.getInputProps("asalNorma")}
        />
        <TextInput label={isian.sumber} description={isian.sumberPetunjuk} maxLength={PANJANG_SUMBER} {...form.getInputProps("sumber")} />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={props.onBatal} />
      </Stack>
    </form>
  );
}

function namaIsian(nama: keyof Isian): string {
  return nama === "normaWaktuMenit" ? isian.norma : nama === "asalNorma" ? isian.asal : isian[nama];
}

function kataIsian(nama: keyof Isian, nilai: unknown): string {
  const asal = nama === "asalNorma" ? ASAL_NORMA.find((satu) => satu === nilai) : undefined;
  return asal === undefined ? String(nilai) : TEKS_ASAL_NORMA[asal];
}

/** The norm as typed, as it is stored; null when it is none, or longer than a year. */
function bacaNorma(teks: string): number | null {
  const nilai = bacaAngkaIsian("normaWaktuMenit", teks, "koma");
  return nilai === null || nilai < 0 || nilai > NORMA_TERBESAR_MENIT ? null : Math.round(nilai * 1_000) / 1_000;
}
