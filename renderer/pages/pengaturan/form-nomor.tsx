import { NumberInput, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { useForm } from "@mantine/form";
import { parsePlainDate } from "../../../core/date";
import { nomorSurat, periksaPola, URUT_TERBESAR, type Penomoran } from "../../../core/surat/nomor";
import { formatAngka } from "../../../core/text/number";
import { kalimatPola, LABEL_SURAT, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { SaveChanges } from "../../ui/save-changes";
import { Sumber } from "../../ui/sumber";
import { useFollowStored } from "../../ui/use-follow-stored";

type IsianNomor = Omit<Penomoran, "urutBerikut"> & { readonly urutBerikut: number | string };

const urutSah = (nilai: number | string): nilai is number =>
  typeof nilai === "number" && Number.isInteger(nilai) && nilai >= 1 && nilai <= URUT_TERBESAR;

/** The pattern of numbers with the next one as it would come out today. */
export function FormNomor(props: { readonly penomoran: Penomoran; readonly klasifikasi: string; readonly hariIni: string }) {
  const { penomoran } = props;
  const simpan = useCommand("surat.simpanNomor");
  const form = useForm<IsianNomor>({
    initialValues: penomoran,
    validateInputOnChange: ["pola"],
    validate: {
      pola: (teks) => {
        const galat = periksaPola(teks);
        return galat === null ? null : kalimatPola(galat);
      },
      urutBerikut: (nilai) => (urutSah(nilai) ? null : T.bukanUrut(formatAngka(URUT_TERBESAR))),
    },
  });
  useFollowStored<IsianNomor>(form, penomoran);
  const tanggal = parsePlainDate(props.hariIni);
  const { pola, kodeKantor, urutBerikut } = form.values;
  const berikut =
    tanggal !== null && periksaPola(pola) === null && urutSah(urutBerikut)
      ? nomorSurat({ pola, kodeKantor, urutBerikut }, props.klasifikasi, tanggal)
      : null;
  return (
    <form
      noValidate
      onSubmit={form.onSubmit((isi) => {
        if (urutSah(isi.urutBerikut))
          simpan.mutate(
            { ...isi, urutBerikut: isi.urutBerikut, dilihat: penomoran },
            { onSuccess: () => tell({ tone: "done", sentence: T.tersimpan }) },
          );
      })}
    >
      <Stack gap="xs" p="md">
        <TextInput
          label={LABEL_SURAT.pola}
          description={T.bagianNomor}
          maxLength={100}
          rightSection={<Sumber id="nomor-naskah" hal={LABEL_SURAT.pola} tautan={false} />}
          {...form.getInputProps("pola")}
        />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput label={LABEL_SURAT.kodeKantor} placeholder={T.kodeContoh} maxLength={50} {...form.getInputProps("kodeKantor")} />
          <NumberInput
            label={LABEL_SURAT.urutBerikut}
            min={1}
            max={URUT_TERBESAR}
            allowDecimal={false}
            thousandSeparator=""
            {...form.getInputProps("urutBerikut")}
          />
        </SimpleGrid>
        {berikut === null ? null : (
          <Text size="sm" fw={600} role="status">
            {T.nomorBerikut(berikut)}
          </Text>
        )}
        <Text size="xs" c="dimmed">
          {T.nomorPenjelasan}
        </Text>
        <SaveChanges busy={simpan.isPending} changed={form.isDirty()} onCancel={form.reset} />
      </Stack>
    </form>
  );
}
