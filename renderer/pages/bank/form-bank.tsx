import { Select, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { PANJANG_SUMBER, type BankTugas } from "../../../core/abk/bank";
import { ASAL_NORMA, NORMA_TERBESAR_MENIT, PANJANG_ISIAN, type AsalNorma } from "../../../core/abk/tugas";
import { bacaAngkaIsian } from "../../../core/abk/isian-tugas";
import { gemaAngka } from "../../../core/text/gema-angka";
import { formatAngka } from "../../../core/text/number";
import { TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { TEKS_BANK } from "../../../core/text/bank";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { FormActions } from "../../ui/form-actions";

const { isian } = TEKS_BANK;

interface Isian {
  readonly uraian: string;
  readonly satuanHasil: string;
  readonly normaWaktuMenit: string;
  readonly asalNorma: AsalNorma;
  readonly sumber: string;
}

/** The form of one standard norm, new or known. */
export function FormBank(props: {
  readonly norma: BankTugas | null;
  readonly onBatal: () => void;
  readonly onSelesai: (id: string) => void;
}) {
  const { norma } = props;
  const simpan = useCommand("bank.save");
  const form = useForm<Isian>({
    initialValues: {
      uraian: norma?.uraian ?? "",
      satuanHasil: norma?.satuanHasil ?? "",
      normaWaktuMenit: norma ? formatAngka(norma.normaWaktuMenit, 3, 0) : "",
      asalNorma: norma?.asalNorma ?? "belumDinyatakan",
      sumber: norma?.sumber ?? "",
    },
    validate: {
      uraian: (nilai) => (nilai.trim() ? null : TEKS_UMUM.wajibDiisi),
      normaWaktuMenit: (nilai) => (bacaNorma(nilai) === null ? TEKS_BANK.normaGalat(formatAngka(NORMA_TERBESAR_MENIT)) : null),
    },
  });
  const { normaWaktuMenit: teksNorma } = form.values;
  const gema = gemaAngka({
    teks: teksNorma,
    nilai: form.isDirty("normaWaktuMenit") ? bacaNorma(teksNorma) : null,
    satuan: TEKS_UMUM.menit,
  });
  return (
    <form
      noValidate
      onSubmit={form.onSubmit(({ normaWaktuMenit, ...isi }) =>
        simpan.mutate(
          { ...(norma ? { id: norma.id, revision: norma.revision } : {}), ...isi, normaWaktuMenit: bacaNorma(normaWaktuMenit) ?? 0 },
          {
            onSuccess: (tersimpan) => {
              tell({ tone: "done", sentence: TEKS_BANK.tersimpan(tersimpan.uraian) });
              props.onSelesai(tersimpan.id);
            },
          },
        ),
      )}
    >
      <Stack gap="sm">
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
        <FormActions busy={simpan.isPending} onCancel={props.onBatal} />
      </Stack>
    </form>
  );
}

/** The norm as typed, as it is stored; null when it is none, or longer than a year. */
function bacaNorma(teks: string): number | null {
  const nilai = bacaAngkaIsian("normaWaktuMenit", teks, "koma");
  return nilai === null || nilai < 0 || nilai > NORMA_TERBESAR_MENIT ? null : Math.round(nilai * 1_000) / 1_000;
}
