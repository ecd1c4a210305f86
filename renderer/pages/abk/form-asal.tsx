import { Radio, Select, SimpleGrid, Stack, Text, TextInput } from "@mantine/core";
import bahasa from "dayjs/locale/id";
import type { FormEvent } from "react";
import { ASAL_NORMA, PANJANG_ASAL, type AsalNorma, type AsalTugas } from "../../../core/abk/tugas";
import type { TugasBaris } from "../../../core/contract/abk";
import type { Input } from "../../../core/contract/procedures";
import { isianPilihan, isianTeksAtauKosong, isianYaTidak, type BentukIsian } from "../../../core/draf";
import { PENJELASAN_ASAL_NORMA, TEKS_ASAL, TEKS_ASAL_NORMA } from "../../../core/text/asal";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { DateField } from "../../ui/date-field";
import { NormaBank } from "./norma-bank";

type Ubahan = Input<"asal.save">["isi"];
/** What was typed; null, or empty for the origin, is what was not touched. */
interface Isian {
  readonly semua: boolean;
  readonly asalNorma: AsalNorma | "";
  readonly asalOleh: string | null;
  readonly asalTanggal: string | null;
  readonly tanggalDiubah: boolean;
  readonly buktiVolume: string | null;
  readonly buktiPeriode: string | null;
}

const BENTUK: BentukIsian<Isian> = {
  semua: isianYaTidak,
  asalNorma: isianPilihan([...ASAL_NORMA, ""]),
  asalOleh: isianTeksAtauKosong,
  asalTanggal: isianTeksAtauKosong,
  tanggalDiubah: isianYaTidak,
  buktiVolume: isianTeksAtauKosong,
  buktiPeriode: isianTeksAtauKosong,
};

type Kolom = Exclude<keyof AsalTugas, "bankId">;

const PILIHAN = ASAL_NORMA.map((value) => ({ value, label: TEKS_ASAL_NORMA[value] }));

const BELUM_DISENTUH: Omit<Isian, "semua"> = {
  asalNorma: "",
  asalOleh: null,
  asalTanggal: null,
  tanggalDiubah: false,
  buktiVolume: null,
  buktiPeriode: null,
};

/** The fields of origin and evidence. Only what is touched is written, so that rows that differ keep their differences. */
export function FormAsal(props: {
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly terpilih: readonly TugasBaris[];
  readonly onSelesai: () => void;
}) {
  const { tugas, terpilih } = props;
  const {
    nilai: isian,
    ubah: ubahIsian,
    draf,
  } = useDraftState<Isian>({
    id: `asal/${props.jabatanId}/${terpilih.map(({ id }) => id).join(",") || "semua"}`,
    bentuk: BENTUK,
    tersimpan: { ...BELUM_DISENTUH, semua: terpilih.length === 0 },
    baru: true,
  });
  const { semua } = isian;
  const ubahan = ubahanDari(isian);
  const simpan = useCommand("asal.save");
  const sasaran = semua ? tugas : terpilih;
  const [satu] = sasaran;
  const nilai = (kolom: Kolom): string | null => {
    const baru = ubahan[kolom];
    if (baru !== undefined) return baru;
    const [pertama, ...lain] = new Set(sasaran.map((baris) => baris[kolom]));
    return lain.length === 0 ? (pertama ?? null) : null;
  };
  const beragam = (["asalNorma", "asalOleh", "asalTanggal", "buktiVolume", "buktiPeriode"] as const).some(
    (kolom) => ubahan[kolom] === undefined && new Set(sasaran.map((baris) => baris[kolom])).size > 1,
  );
  const ubah = (isi: Partial<Isian>): void => {
    ubahIsian("asalTanggal" in isi ? { ...isi, tanggalDiubah: true } : isi);
  };
  const asal = ASAL_NORMA.find((pilihan) => pilihan === nilai("asalNorma"));
  const kirim = (event: FormEvent): void => {
    event.preventDefault();
    const target = sasaran.map(({ id, revision }) => ({ id, revision }));
    simpan.mutateAsync({ jabatanId: props.jabatanId, tugas: target, isi: ubahan }).then(
      () => {
        draf.tersimpan(isian);
        tell({ tone: "done", sentence: TEKS_ASAL.tersimpan(target.length) });
        props.onSelesai();
      },
      () => null,
    );
  };
  return (
    <form noValidate onSubmit={kirim}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={() => TEKS_ASAL.judul} />
        <Radio.Group
          label={TEKS_ASAL.berlaku}
          value={semua ? "semua" : "terpilih"}
          onChange={(pilihan) => ubahIsian({ semua: pilihan === "semua" })}
        >
          <Stack gap={6} mt={6}>
            {terpilih.length > 0 ? <Radio size="xs" value="terpilih" label={TEKS_ASAL.terpilih(terpilih.length)} /> : null}
            <Radio size="xs" value="semua" label={TEKS_ASAL.semua(tugas.length)} />
          </Stack>
        </Radio.Group>
        {!semua && terpilih.length === 1 ? <Text size="sm">{satu?.uraian}</Text> : null}
        {beragam ? (
          <Text size="xs" c="dimmed">
            {TEKS_ASAL.beragam}
          </Text>
        ) : null}
        <Select
          label={TEKS_ASAL.asalNorma}
          description={asal ? PENJELASAN_ASAL_NORMA[asal] : undefined}
          data={PILIHAN}
          value={asal ?? null}
          onChange={(pilihan) => ubah({ asalNorma: pilihan ?? "belumDinyatakan" })}
          allowDeselect={false}
          data-autofocus
        />
        <TextInput
          label={TEKS_ASAL.oleh}
          description={TEKS_ASAL.olehPetunjuk}
          maxLength={PANJANG_ASAL.asalOleh}
          value={nilai("asalOleh") ?? ""}
          onChange={(event) => ubah({ asalOleh: event.currentTarget.value })}
        />
        <DateField
          label={TEKS_ASAL.tanggal}
          locale={bahasa.name}
          clearable
          value={nilai("asalTanggal")}
          onChange={(tanggal) => ubah({ asalTanggal: tanggal })}
        />
        <SimpleGrid cols={2} spacing="sm">
          <TextInput
            label={TEKS_ASAL.bukti}
            description={TEKS_ASAL.buktiPetunjuk}
            maxLength={PANJANG_ASAL.buktiVolume}
            value={nilai("buktiVolume") ?? ""}
            onChange={(event) => ubah({ buktiVolume: event.currentTarget.value })}
          />
          <TextInput
            label={TEKS_ASAL.periode}
            description={TEKS_ASAL.periodePetunjuk}
            maxLength={PANJANG_ASAL.buktiPeriode}
            value={nilai("buktiPeriode") ?? ""}
            onChange={(event) => ubah({ buktiPeriode: event.currentTarget.value })}
          />
        </SimpleGrid>
        {!semua && terpilih.length === 1 && satu ? <NormaBank tugas={satu} /> : null}
        <FormActions busy={simpan.isPending} draft={draf} onCancel={props.onSelesai} />
      </Stack>
    </form>
  );
}

function ubahanDari({ asalNorma, asalOleh, asalTanggal, tanggalDiubah, buktiVolume, buktiPeriode }: Isian): Ubahan {
  return {
    ...(asalNorma === "" ? {} : { asalNorma }),
    ...(asalOleh === null ? {} : { asalOleh }),
    ...(tanggalDiubah ? { asalTanggal } : {}),
    ...(buktiVolume === null ? {} : { buktiVolume }),
    ...(buktiPeriode === null ? {} : { buktiPeriode }),
  };
}
