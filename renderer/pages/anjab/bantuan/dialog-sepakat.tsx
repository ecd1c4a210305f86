import { Group, Modal, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { minoritas, type KesepakatanTugas, type SuaraTugas } from "../../../../core/anjab/responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../../core/draf";
import { TEKS_PERIODE } from "../../../../core/text/abk";
import { formatAngka, parseAngka } from "../../../../core/text/number";
import { TEKS_RESPONDEN } from "../../../../core/text/responden";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand } from "../../../data/query";
import { useDraftState } from "../../../data/use-draft";
import { DateField } from "../../../ui/date-field";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import { angkaSalah } from "./isian-responden";

const T = TEKS_RESPONDEN.sepakat;

/** A task on which the respondents are to agree. */
export interface TugasDisepakati {
  readonly tugas: TugasBaris;
  readonly suara: SuaraTugas;
  readonly kesepakatan: KesepakatanTugas | null;
}

interface Isian {
  readonly volume: string;
  readonly norma: string;
  readonly oleh: string;
  readonly tanggal: string | null;
  readonly alasan: string;
}

const BENTUK: BentukIsian<Isian> = {
  volume: isianTeks,
  norma: isianTeks,
  oleh: isianTeks,
  tanggal: isianTeksAtauKosong,
  alasan: isianTeks,
};

const angka = (nilai: number): string => formatAngka(nilai, 3, 0);

/** What is agreed for a task: the median unless another answer, or another figure, is chosen; and why some said otherwise. */
export function DialogSepakat(props: {
  readonly jabatanId: string;
  readonly dipilih: TugasDisepakati | null;
  readonly onTutup: () => void;
}) {
  const { dipilih, onTutup } = props;
  return (
    <Modal opened={dipilih !== null} onClose={onTutup} size={640} title={T.judul}>
      {dipilih === null ? null : <Isi key={dipilih.tugas.id} {...dipilih} jabatanId={props.jabatanId} onTutup={onTutup} />}
    </Modal>
  );
}

function Isi(props: TugasDisepakati & { readonly jabatanId: string; readonly onTutup: () => void }) {
  const { tugas, suara, kesepakatan, jabatanId, onTutup } = props;
  const simpan = useCommand("responden.agree");
  const { nilai, ubah, draf } = useDraftState<Isian>({
    id: `sepakat/${jabatanId}/${tugas.id}`,
    bentuk: BENTUK,
    tersimpan: isianAwal(props),
  });
  const [volume, norma] = [parseAngka(nilai.volume), parseAngka(nilai.norma)];
  const sah = volume !== null && norma !== null && volume >= 0 && norma >= 0;
  const berbeda = sah ? minoritas(suara, { volume, normaWaktuMenit: norma }) : [];
  const kurangAlasan = berbeda.length > 0 && nilai.alasan.trim() === "";
  const kirim = (): void => {
    if (!sah || kurangAlasan || simpan.isPending) return;
    const { oleh, tanggal, alasan } = nilai;
    simpan
      .mutateAsync({
        jabatanId,
        tugas: { id: tugas.id, revision: tugas.revision },
        kesepakatan: kesepakatan?.revision ?? null,
        volume,
        normaWaktuMenit: norma,
        oleh,
        tanggal,
        alasanMinoritas: alasan,
      })
      .then(
        () => {
          draf.tersimpan(nilai);
          onTutup();
        },
        () => null,
      );
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        kirim();
      }}
    >
      <Stack gap="sm">
        <Text size="sm" fw={600}>
          {tugas.uraian}
        </Text>
        <DraftNotice draf={draf} nama={(isian) => (isian === "volume" ? T.volume(TEKS_PERIODE[tugas.periode].toLowerCase()) : T[isian])} />
        <PilihAngka
          label={T.volume(TEKS_PERIODE[tugas.periode].toLowerCase())}
          nilai={nilai.volume}
          median={suara.volume?.median ?? null}
          abk={tugas.volume}
          jawaban={suara.jawaban.map(({ nama, volume: satu }) => ({ nama, nilai: satu }))}
          onUbah={(satu) => ubah({ volume: satu })}
        />
        <PilihAngka
          label={T.norma}
          nilai={nilai.norma}
          median={suara.norma?.median ?? null}
          abk={tugas.normaWaktuMenit}
          jawaban={suara.jawaban.map(({ nama, normaWaktuMenit }) => ({ nama, nilai: normaWaktuMenit }))}
          onUbah={(satu) => ubah({ norma: satu })}
        />
        <Group grow align="flex-start">
          <TextInput
            label={T.oleh}
            placeholder={T.contohOleh}
            maxLength={120}
            value={nilai.oleh}
            onChange={(event) => ubah({ oleh: event.currentTarget.value })}
          />
          <DateField label={T.tanggal} clearable value={nilai.tanggal} onChange={(tanggal) => ubah({ tanggal })} />
        </Group>
        {berbeda.length > 0 || nilai.alasan !== "" ? (
          <Textarea
            label={T.alasan}
            description={berbeda.length > 0 ? T.alasanPenjelasan(formatAngka(berbeda.length)) : null}
            required={berbeda.length > 0}
            autosize
            minRows={2}
            maxLength={2_000}
            value={nilai.alasan}
            error={kurangAlasan && draf.berubah ? TEKS_UMUM.wajibDiisi : null}
            onChange={(event) => ubah({ alasan: event.currentTarget.value })}
          />
        ) : null}
        <FormActions busy={simpan.isPending} draft={draf} onCancel={onTutup} label={T.simpan} />
      </Stack>
    </form>
  );
}

/** The median of the answers, and the reasons that were given; what was agreed before stays. */
function isianAwal({ tugas, suara, kesepakatan }: TugasDisepakati): Isian {
  const volume = suara.volume?.median ?? tugas.volume;
  const norma = suara.norma?.median ?? tugas.normaWaktuMenit;
  const alasan = [
    ...new Set(minoritas(suara, { volume, normaWaktuMenit: norma }).flatMap((satu) => (satu.alasan === "" ? [] : [satu.alasan]))),
  ];
  if (kesepakatan)
    return {
      volume: angka(tugas.volume),
      norma: angka(tugas.normaWaktuMenit),
      oleh: kesepakatan.oleh,
      tanggal: kesepakatan.tanggal,
      alasan: kesepakatan.alasanMinoritas,
    };
  return { volume: angka(volume), norma: angka(norma), oleh: "", tanggal: null, alasan: alasan.join("; ") };
}

/** A figure, chosen among the answers or typed. */
function PilihAngka(props: {
  readonly label: string;
  readonly nilai: string;
  readonly median: number | null;
  readonly abk: number;
  readonly jawaban: readonly { readonly nama: string; readonly nilai: number | null }[];
  readonly onUbah: (nilai: string) => void;
}) {
  const { label, nilai, median, abk, jawaban, onUbah } = props;
  const pilihan = [
    ...(median === null ? [] : [{ kata: T.median, nilai: median }]),
    ...jawaban.flatMap(({ nama, nilai: satu }) => (satu === null ? [] : [{ kata: nama, nilai: satu }])),
    { kata: T.abk, nilai: abk },
  ].map((satu, nomor) => ({ value: String(nomor), label: `${satu.kata}: ${angka(satu.nilai)}`, angka: angka(satu.nilai) }));
  return (
    <Group grow align="flex-start">
      <TextInput
        label={label}
        inputMode="decimal"
        required
        value={nilai}
        error={nilai.trim() === "" || angkaSalah(nilai) ? TEKS_RESPONDEN.jawaban.bukanAngka : null}
        onChange={(event) => onUbah(event.currentTarget.value)}
      />
      <Select
        label={T.pilih}
        aria-label={`${T.pilih}: ${label}`}
        data={pilihan}
        value={pilihan.find((satu) => satu.angka === nilai)?.value ?? null}
        allowDeselect={false}
        onChange={(dipilih) => onUbah(pilihan.find(({ value }) => value === dipilih)?.angka ?? nilai)}
      />
    </Group>
  );
}
