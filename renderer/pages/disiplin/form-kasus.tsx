import { Drawer, Group, NumberInput, Select, Stack, Text, Textarea } from "@mantine/core";
import { parsePlainDate } from "../../../core/date";
import type { KasusLengkap } from "../../../core/contract/disiplin";
import { isianAngka, isianPilihan, isianPilihanAtauKosong, isianTeks, isianTeksAtauKosong, type BentukIsian } from "../../../core/draf";
import { JENIS_HUKUMAN, KODE_HUKUMAN, type PerangkatHukuman } from "../../../core/disiplin/hukuman";
import {
  DAMPAK,
  JENIS_KASUS,
  KODE_PUTUSAN,
  SANKSI_MORAL,
  type Dampak,
  type JenisKasus,
  type KodePutusan,
} from "../../../core/disiplin/kasus";
import { BENTUK_NETRALITAS } from "../../../core/disiplin/usulan";
import { LABEL_KASUS as L, TEKS_DAMPAK, TEKS_JENIS_KASUS } from "../../../core/text/kasus";
import { kataTingkat, namaPutusan, TEKS_KASUS as T } from "../../../core/text/kasus-halaman";
import { TEKS_UMUM } from "../../../core/text/umum";
import { tell } from "../../data/notice";
import { useCommand, useShell } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DateField } from "../../ui/date-field";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { Sumber } from "../../ui/sumber";
import { Waiting } from "../../ui/waiting";
import { kataIsian } from "./kata-isian";
import { useBahanBaru, type AwalKasus } from "./use-bahan-baru";

type KasusTersimpan = KasusLengkap["berkas"]["kasus"];

type Isian = {
  readonly pegawaiId: string | null;
  readonly jenis: JenisKasus;
  readonly tanggalPelanggaran: string | null;
  readonly tanggalDiketahui: string | null;
  readonly uraian: string;
  readonly pasal: string;
  readonly bentuk: string;
  readonly hariTanpaKeterangan: number | string;
  readonly dampak: Dampak | null;
  readonly usulan: KodePutusan | null;
  readonly alasanUsulan: string;
};

const BENTUK: BentukIsian<Isian> = {
  pegawaiId: isianTeksAtauKosong,
  jenis: isianPilihan(JENIS_KASUS),
  tanggalPelanggaran: isianTeksAtauKosong,
  tanggalDiketahui: isianTeksAtauKosong,
  uraian: isianTeks,
  pasal: isianTeks,
  bentuk: isianTeks,
  hariTanpaKeterangan: isianAngka,
  dampak: isianPilihanAtauKosong(DAMPAK),
  usulan: isianPilihanAtauKosong(KODE_PUTUSAN),
  alasanUsulan: isianTeks,
};

const KOSONG: Isian = {
  pegawaiId: null,
  jenis: "disiplin",
  tanggalPelanggaran: null,
  tanggalDiketahui: null,
  uraian: "",
  pasal: "",
  bentuk: "",
  hariTanpaKeterangan: "",
  dampak: null,
  usulan: null,
  alasanUsulan: "",
};

/** Name of the draft of one case; of a new one when null. */
export const idDrafKasus = (id: string | null): string => `kasus/${id ?? "baru"}`;

/** A case is entered, or what is known of it corrected. */
export function FormKasus(props: {
  readonly kasus: KasusTersimpan | null;
  readonly awal: AwalKasus | null;
  readonly onTutup: () => void;
  readonly onTersimpan: (id: string) => void;
}) {
  const bahan = useBahanBaru(props.awal);
  return (
    <Drawer
      opened
      onClose={props.onTutup}
      position="right"
      size={640}
      title={props.kasus === null ? T.baru : T.ubah}
      closeOnClickOutside={false}
    >
      {bahan.sedang ? <Waiting /> : <IsiForm {...props} usulan={bahan.isi} />}
    </Drawer>
  );
}

function IsiForm(props: {
  readonly kasus: KasusTersimpan | null;
  readonly usulan: Partial<Isian>;
  readonly onTutup: () => void;
  readonly onTersimpan: (id: string) => void;
}) {
  const { kasus, onTutup } = props;
  const orang = useShell("pegawai.list", {}).data ?? [];
  const simpan = useCommand("kasus.simpan", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: idDrafKasus(kasus?.id ?? null),
      bentuk: BENTUK,
      tersimpan: kasus === null ? { ...KOSONG, ...props.usulan } : { ...isiKasus(kasus) },
      baru: kasus === null,
    },
    validate: {
      pegawaiId: (nilai: string | null) => (nilai === null ? TEKS_UMUM.wajibDiisi : null),
      uraian: (nilai: string) => (nilai.trim() === "" ? TEKS_UMUM.wajibDiisi : null),
    },
  });
  const { pegawaiId, jenis, tanggalPelanggaran } = form.values;
  const hari = hariDari(tanggalPelanggaran);
  const perangkat = useShell(
    "kasus.perangkat",
    { pegawaiId: pegawaiId ?? "-", tanggal: hari ?? "2021-08-31" },
    { enabled: pegawaiId !== null && hari !== null },
  );
  const kirimkan = (nilai: Isian): void => {
    if (nilai.pegawaiId === null) return;
    const isi = {
      ...nilai,
      pegawaiId: nilai.pegawaiId,
      tanggalPelanggaran: hariDari(nilai.tanggalPelanggaran),
      tanggalDiketahui: hariDari(nilai.tanggalDiketahui),
      hariTanpaKeterangan: typeof nilai.hariTanpaKeterangan === "number" ? nilai.hariTanpaKeterangan : null,
    };
    const target = kasus === null ? {} : { id: kasus.id, revision: kasus.revision };
    menyimpan(nilai, simpan.mutateAsync({ ...isi, ...target }), ({ id }) => {
      tell({ tone: "done", sentence: T.tersimpan });
      onTutup();
      props.onTersimpan(id);
    });
  };
  return (
    <form noValidate onSubmit={kirim(kirimkan)}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(nama) => (nama === "pegawaiId" ? L.pegawai : L[nama])} kata={(_, isi) => kataIsian(isi)} />
        <Select
          label={L.pegawai}
          required
          searchable
          placeholder={T.pilihPegawai}
          data={orang.map(({ id, nama, nip }) => ({ value: id, label: nip === null ? nama : `${nama} (${nip})` }))}
          {...form.getInputProps("pegawaiId")}
        />
        <Group grow align="flex-start">
          <Select
            label={L.jenis}
            allowDeselect={false}
            data={JENIS_KASUS.map((value) => ({ value, label: TEKS_JENIS_KASUS[value] }))}
            {...form.getInputProps("jenis")}
          />
          <NumberInput
            label={L.hariTanpaKeterangan}
            min={0}
            max={366}
            allowDecimal={false}
            {...form.getInputProps("hariTanpaKeterangan")}
          />
        </Group>
        <Group grow align="flex-start">
          <DateField label={L.tanggalPelanggaran} clearable {...form.getInputProps("tanggalPelanggaran")} />
          <DateField label={L.tanggalDiketahui} clearable {...form.getInputProps("tanggalDiketahui")} />
        </Group>
        <Textarea label={L.uraian} required autosize minRows={3} maxRows={10} {...form.getInputProps("uraian")} />
        <Textarea label={L.pasal} autosize minRows={1} maxRows={4} {...form.getInputProps("pasal")} />
        {jenis === "netralitas" ? (
          <Select
            label={L.bentuk}
            clearable
            data={Object.entries(BENTUK_NETRALITAS).map(([value, { arti, tingkat }]) => ({
              value,
              label: `${arti} (${kataTingkat(tingkat).toLowerCase()})`,
            }))}
            {...form.getInputProps("bentuk")}
            onChange={(nilai) => form.setFieldValue("bentuk", nilai ?? "")}
          />
        ) : null}
        <Select
          label={
            <>
              {L.dampak} <Sumber id="hukdis-dampak" hal={L.dampak} tautan={false} />
            </>
          }
          clearable
          data={DAMPAK.map((value) => ({ value, label: TEKS_DAMPAK[value] }))}
          {...form.getInputProps("dampak")}
        />
        <Select
          label={L.usulan}
          description={T.usulanBantuan}
          clearable
          placeholder={T.usulanKosong}
          data={pilihanPutusan(perangkat.data ?? "pp94Peralihan", jenis)}
          {...form.getInputProps("usulan")}
        />
        <Textarea label={L.alasanUsulan} autosize minRows={1} maxRows={5} {...form.getInputProps("alasanUsulan")} />
        <Text size="xs" c="dimmed">
          {T.perhatikanRahasia}
        </Text>
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}

const hariDari = (teks: string | null) => (teks === null ? null : parsePlainDate(teks.slice(0, 10)));

function isiKasus(kasus: KasusTersimpan): Isian {
  const {
    pegawaiId,
    jenis,
    tanggalPelanggaran,
    tanggalDiketahui,
    uraian,
    pasal,
    bentuk,
    hariTanpaKeterangan,
    dampak,
    usulan,
    alasanUsulan,
  } = kasus;
  return {
    pegawaiId,
    jenis,
    tanggalPelanggaran,
    tanggalDiketahui,
    uraian,
    pasal,
    bentuk,
    hariTanpaKeterangan: hariTanpaKeterangan ?? "",
    dampak,
    usulan,
    alasanUsulan,
  };
}

/** What may be proposed: moral sanctions for ethics, else the kinds by the law of the day of the violation. */
function pilihanPutusan(perangkat: PerangkatHukuman, jenis: JenisKasus): { value: KodePutusan; label: string }[] {
  const hukuman = KODE_HUKUMAN.filter((kode) => JENIS_HUKUMAN[perangkat][kode] !== undefined).map((kode) => ({
    value: kode,
    label: `${kode}: ${namaPutusan(kode, perangkat)}`,
  }));
  return jenis === "disiplin" ? hukuman : [...SANKSI_MORAL.map((kode) => ({ value: kode, label: namaPutusan(kode, null) })), ...hukuman];
}
