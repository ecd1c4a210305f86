import { Button, Group, Select, Stack, Text, Textarea, TextInput } from "@mantine/core";
import { useState } from "react";
import type { BarisDari } from "../../../core/baris/semua";
import { isianDaftarTeks, isianTeks, type BentukIsian } from "../../../core/draf";
import { bacaTanggalTeks } from "../../../core/intake/tanggal";
import type { NilaiKetentuan } from "../../../core/peraturan/ketentuan";
import { bacaNilaiKantor } from "../../../core/peraturan/nilai-kantor";
import { ketentuan, type IdKetentuanKantor } from "../../../core/peraturan/register";
import { bacaBagian, bagianNilai, tulisBagian } from "../../../core/peraturan/ubah-nilai";
import { formatTanggalPendek } from "../../../core/text/date";
import { TEKS_KETENTUAN_KANTOR as T } from "../../../core/text/ketentuan-kantor";
import { TEKS_UMUM } from "../../../core/text/umum";
import { bacaDraf } from "../../data/draf";
import { tell } from "../../data/notice";
import { useCommand } from "../../data/query";
import { useDraftForm } from "../../data/use-draft-form";
import { idDrafNilai, type IsianNilaiKantor } from "../../data/usul-nilai-kantor";
import { DraftNotice } from "../../ui/draft-notice";
import { FormActions } from "../../ui/form-actions";
import { TombolTulis } from "../../ui/tombol-tulis";
import classes from "./peraturan.module.css";

const BENTUK: BentukIsian<IsianNilaiKantor> = { bagian: isianDaftarTeks, alasan: isianTeks, sejak: isianTeks };
const LABEL: Readonly<Record<keyof IsianNilaiKantor, string>> = { bagian: T.nilai, alasan: T.alasan, sejak: T.sejak };
const YA_TIDAK = [
  { value: "1", label: TEKS_UMUM.ya },
  { value: "0", label: TEKS_UMUM.tidak },
];

interface Milik {
  readonly id: IdKetentuanKantor;
  readonly kantor: BarisDari<"ketentuanKantor"> | null;
}

/** Below an opened rule that an office may set itself: the way to its own value, and back to the register's. */
export function NilaiKantorIni({ id, kantor }: Milik) {
  const [terbuka, setTerbuka] = useState(() => bacaDraf(idDrafNilai(id)) !== null);
  const kembalikan = useCommand("ketentuanKantor.kembalikan");
  if (terbuka) return <FormNilaiKantor id={id} kantor={kantor} onSelesai={() => setTerbuka(false)} />;
  return (
    <Group gap="sm" mt={10}>
      <Button variant="default" onClick={() => setTerbuka(true)}>
        {kantor === null ? T.ubah : T.ubahLagi}
      </Button>
      {kantor === null ? null : (
        <TombolTulis
          variant="subtle"
          loading={kembalikan.isPending}
          onClick={() =>
            kembalikan.mutate({ id, revision: kantor.revision }, { onSuccess: () => tell({ tone: "done", sentence: T.dikembalikan }) })
          }
        >
          {T.kembalikan}
        </TombolTulis>
      )}
    </Group>
  );
}

/** Why a value as a whole is none of the rule, at its first field. */
function masalahNilai(id: IdKetentuanKantor, nilai: NilaiKetentuan): Readonly<Record<string, string>> {
  const dibaca = bacaNilaiKantor(id, JSON.stringify(nilai));
  return "masalah" in dibaca ? { "bagian.0": dibaca.masalah } : {};
}

/** A field for each part of the value with the register's own beside it, the reason, and the day in force. */
function FormNilaiKantor(props: Milik & { readonly onSelesai: () => void }) {
  const { id, kantor, onSelesai } = props;
  const simpan = useCommand("ketentuanKantor.ubah", { toldInPlace: true });
  const { nilai: asal, pilihan } = ketentuan(id);
  const dibaca = kantor === null ? null : bacaNilaiKantor(id, kantor.nilai);
  const bagian = bagianNilai(asal, pilihan);
  const tulisanAsal = tulisBagian(asal);
  const { form, draf, ditolak, kirim, menyimpan } = useDraftForm<IsianNilaiKantor>({
    asal: {
      id: idDrafNilai(id),
      bentuk: BENTUK,
      tersimpan: {
        bagian: dibaca !== null && "nilai" in dibaca ? tulisBagian(dibaca.nilai) : tulisanAsal,
        alasan: kantor?.alasan ?? "",
        sejak: kantor?.sejak ? formatTanggalPendek(kantor.sejak) : "",
      },
    },
    validate: (isi) => {
      const hasil = bacaBagian(asal, isi.bagian);
      return {
        ...("masalah" in hasil ? { [`bagian.${hasil.ke}`]: hasil.masalah } : masalahNilai(id, hasil.nilai)),
        alasan: isi.alasan.trim() === "" ? TEKS_UMUM.wajibDiisi : null,
        sejak: isi.sejak.trim() === "" || bacaTanggalTeks(isi.sejak) ? null : T.sejakSalah,
      };
    },
  });
  return (
    <form
      noValidate
      aria-label={T.judul}
      className={classes["nilaiKantor"]}
      onSubmit={kirim((isi) => {
        const hasil = bacaBagian(asal, isi.bagian);
        if ("masalah" in hasil) return;
        const kiriman = {
          id,
          revision: kantor?.revision ?? null,
          nilai: JSON.stringify(hasil.nilai),
          alasan: isi.alasan,
          sejak: bacaTanggalTeks(isi.sejak),
        };
        menyimpan(isi, simpan.mutateAsync(kiriman), () => {
          tell({ tone: "done", sentence: T.tersimpan });
          onSelesai();
        });
      })}
    >
      <Stack gap="xs">
        <strong>{T.judul}</strong>
        <Text size="xs" c="dimmed">
          {T.penjelasan}
        </Text>
        <DraftNotice draf={draf} nama={(isian) => LABEL[isian]} />
        {bagian.map(({ label, jenis }, urutan) => {
          const umum = {
            key: `${urutan} ${label}`,
            label: label === "" ? T.nilai : label,
            description: T.asal((tulisanAsal[urutan] ?? "").replaceAll("\n", "; ")),
            ...form.getInputProps(`bagian.${urutan}`),
          };
          switch (jenis) {
            case "yaTidak":
              return <Select {...umum} key={umum.key} description={undefined} data={YA_TIDAK} allowDeselect={false} />;
            case "pilihan":
              return <Select {...umum} key={umum.key} data={pilihan ?? []} allowDeselect={false} />;
            case "barisTeks":
              return <Textarea {...umum} key={umum.key} autosize minRows={2} maxRows={8} />;
            case "teks":
              return <Textarea {...umum} key={umum.key} autosize minRows={1} maxRows={4} />;
            case "angka":
              return <TextInput {...umum} key={umum.key} inputMode="decimal" maxLength={20} w={260} />;
          }
        })}
        <Textarea
          label={T.alasan}
          required
          placeholder={T.alasanContoh}
          maxLength={500}
          autosize
          minRows={1}
          {...form.getInputProps("alasan")}
        />
        <TextInput label={T.sejak} description={T.sejakArti} maxLength={20} w={260} {...form.getInputProps("sejak")} />
        <FormActions busy={simpan.isPending} draft={draf} refused={ditolak} onCancel={onSelesai} />
      </Stack>
    </form>
  );
}
