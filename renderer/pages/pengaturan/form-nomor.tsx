import { NumberInput, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import { parsePlainDate } from "../../../core/date";
import { isianAngka, isianTeks } from "../../../core/draf";
import { nomorSurat, periksaPola, URUT_TERBESAR, type Penomoran } from "../../../core/surat/nomor";
import { formatAngka } from "../../../core/text/number";
import { kalimatPola, LABEL_SURAT, TEKS_TEMPLAT as T } from "../../../core/text/surat";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { SaveChanges } from "../../ui/save-changes";
import { Sumber } from "../../ui/sumber";

type IsianNomor = Readonly<Record<"pola" | "kodeKantor", string> & Record<"urutBerikut", number | string>>;

const BENTUK = { pola: isianTeks, kodeKantor: isianTeks, urutBerikut: isianAngka };

const urutSah = (nilai: number | string): nilai is number =>
  typeof nilai === "number" && Number.isInteger(nilai) && nilai >= 1 && nilai <= URUT_TERBESAR;

/** The pattern of numbers with the next one as it would come out today. */
export function FormNomor(props: { readonly penomoran: Penomoran; readonly klasifikasi: string; readonly hariIni: string }) {
  const { penomoran } = props;
  const simpan = useCommand("surat.simpanNomor", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianNomor>({
    asal: { id: "nomor-surat", bentuk: BENTUK, tersimpan: { ...penomoran } },
    validateInputOnChange: ["pola"],
    validate: {
      pola: (teks) => {
        const galat = periksaPola(teks);
        return galat === null ? null : kalimatPola(galat);
      },
      urutBerikut: (nilai) => (urutSah(nilai) ? null : T.bukanUrut(formatAngka(URUT_TERBESAR))),
    },
  });
  const tanggal = parsePlainDate(props.hariIni);
  const { pola, kodeKantor, urutBerikut } = form.values;
  const berikut =
    tanggal !== null && periksaPola(pola) === null && urutSah(urutBerikut)
      ? nomorSurat({ pola, kodeKantor, urutBerikut }, props.klasifikasi, tanggal)
      : null;
  return (
    <form
      noValidate
      onSubmit={kirim((isi) => {
        if (urutSah(isi.urutBerikut))
          menyimpan(isi, simpan.mutateAsync({ ...isi, urutBerikut: isi.urutBerikut, dilihat: penomoran }), () =>
            tell({ tone: "done", sentence: T.tersimpan }),
          );
      })}
    >
      <Stack gap="xs" p="md">
        <DraftNotice draf={draf} nama={(isian) => LABEL_SURAT[isian]} />
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
        <SaveChanges busy={simpan.isPending} changed={draf.berubah} refused={ditolak} onCancel={draf.buang} />
      </Stack>
    </form>
  );
}
