import { Group, Modal, Select, Stack, TextInput } from "@mantine/core";
import { IconEraser } from "@tabler/icons-react";
import type { PlainDate } from "../../../core/date";
import { isianPilihan, isianTeks } from "../../../core/draf";
import { bacaJam } from "../../../core/presensi/baca/jam";
import { KODE_PRESENSI, type KodePresensi } from "../../../core/presensi/kode";
import { teksJam } from "../../../core/presensi/menit";
import type { PresensiAda } from "../../../core/presensi/pratinjau";
import { formatTanggal } from "../../../core/text/date";
import { TEKS_KODE_PRESENSI, TEKS_PRESENSI } from "../../../core/text/presensi";
import { TEKS_PRESENSI_HALAMAN as T } from "../../../core/text/presensi-halaman";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";

/** A day of a person that is to be changed. */
export interface HariDibuka {
  readonly pegawaiId: string;
  readonly nama: string;
  readonly tanggal: PlainDate;
  readonly ada: PresensiAda | null;
}

type Isian = Readonly<Record<"masuk" | "keluar" | "keterangan", string> & { readonly kode: KodePresensi }>;
const BENTUK = { kode: isianPilihan(KODE_PRESENSI), masuk: isianTeks, keluar: isianTeks, keterangan: isianTeks };

/** One day of a person, typed by hand. */
export function FormHari(props: { readonly hari: HariDibuka; readonly onTutup: () => void }) {
  const { pegawaiId, nama, tanggal, ada } = props.hari;
  return (
    <Modal opened onClose={props.onTutup} title={T.ubahHari(nama, formatTanggal(tanggal))} size="sm">
      <IsiForm key={`${pegawaiId} ${tanggal} ${ada?.revision ?? 0}`} {...props} />
    </Modal>
  );
}

function IsiForm({ hari: { pegawaiId, tanggal, ada }, onTutup }: { readonly hari: HariDibuka; readonly onTutup: () => void }) {
  const simpan = useCommand("presensi.simpan", { toldInPlace: true });
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<Isian>({
    asal: {
      id: `presensi-hari/${pegawaiId}:${tanggal}`,
      bentuk: BENTUK,
      baru: ada === null,
      tersimpan: { kode: ada?.kode ?? "hadir", masuk: ada?.masuk ?? "", keluar: ada?.keluar ?? "", keterangan: ada?.keterangan ?? "" },
    },
    validate: { masuk: galatJam, keluar: galatJam },
  });
  const lama = ada === null ? null : { id: ada.id, revision: ada.revision };
  const tulis = (isi: Isian | null) =>
    simpan.mutateAsync({
      hari: [
        {
          pegawaiId,
          tanggal,
          lama,
          isi:
            isi === null
              ? null
              : {
                  kode: isi.kode,
                  masuk: jamDari(isi.masuk),
                  keluar: jamDari(isi.keluar),
                  menitTerlambat: null,
                  menitPulangCepat: null,
                  keterangan: isi.keterangan,
                },
        },
      ],
    });
  return (
    <form noValidate onSubmit={kirim((isi) => menyimpan(isi, tulis(isi), onTutup))}>
      <Stack gap="sm">
        <DraftNotice draf={draf} nama={(isian) => TEKS_PRESENSI[isian]} kata={kataIsian} />
        <Select
          label={TEKS_PRESENSI.kode}
          allowDeselect={false}
          searchable
          data-autofocus
          data={KODE_PRESENSI.map((value) => ({ value, label: TEKS_KODE_PRESENSI[value] }))}
          {...form.getInputProps("kode")}
        />
        <Group grow>
          <TextInput label={TEKS_PRESENSI.masuk} placeholder="07:30" {...form.getInputProps("masuk")} />
          <TextInput label={TEKS_PRESENSI.keluar} placeholder="16:00" {...form.getInputProps("keluar")} />
        </Group>
        <TextInput label={TEKS_PRESENSI.keterangan} maxLength={200} {...form.getInputProps("keterangan")} />
        {lama === null ? null : (
          <TombolTulis
            variant="subtle"
            color="red"
            size="compact-sm"
            leftSection={<IconEraser size={14} aria-hidden />}
            onClick={() => menyimpan(form.getValues(), tulis(null), onTutup)}
          >
            {T.kosongkan}
          </TombolTulis>
        )}
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onTutup} />
      </Stack>
    </form>
  );
}

/** A clock of the next day as it is kept, counting on: `29:30`. */
const ESOK = /^(?:2[4-9]|3\d|4[0-7]):[0-5]\d$/u;

function galatJam(teks: string): string | null {
  return teks.trim() === "" || ESOK.test(teks.trim()) || bacaJam(teks).keadaan === "menit" ? null : T.jamTidakSah;
}

function jamDari(teks: string): string | null {
  if (ESOK.test(teks.trim())) return teks.trim();
  const bacaan = bacaJam(teks);
  return bacaan.keadaan === "menit" ? teksJam(bacaan.menit) : null;
}

function kataIsian(isian: keyof Isian, nilai: unknown): string {
  const kode = isian === "kode" ? KODE_PRESENSI.find((satu) => satu === nilai) : undefined;
  return kode === undefined ? String(nilai) : TEKS_KODE_PRESENSI[kode];
}
