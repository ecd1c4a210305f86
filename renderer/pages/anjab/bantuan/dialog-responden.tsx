import { Button, Group, List, Modal, Stack, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import type { BacaanResponden } from "../../../../core/anjab/bacaan-responden";
import type { Responden } from "../../../../core/anjab/responden";
import type { TugasBaris } from "../../../../core/contract/abk";
import { formatAngka } from "../../../../core/text/number";
import { TEKS_RESPONDEN } from "../../../../core/text/responden";
import { TEKS_UMUM } from "../../../../core/text/umum";
import { useCommand } from "../../../data/query";
import { useDraftState } from "../../../data/use-draft";
import { DateField } from "../../../ui/date-field";
import { DraftNotice } from "../../../ui/draft-notice";
import { FormActions } from "../../../ui/form-actions";
import { kunciTeks } from "../../../ui/kunci-baris";
import { BENTUK_RESPONDEN, isianBacaan, isianBaru, isianTersimpan, jawabanDitulis, type IsianResponden } from "./isian-responden";
import classes from "./responden.module.css";
import { TabelJawaban } from "./tabel-jawaban";

const T = TEKS_RESPONDEN.jawaban;

/** Whose answers are written: a new respondent's, a stored one's, or what a sheet says. */
export type AsalJawaban =
  | { readonly jenis: "baru" }
  | { readonly jenis: "ubah"; readonly responden: Responden }
  | { readonly jenis: "berkas"; readonly bacaan: BacaanResponden; readonly ke: number; readonly dari: number };

interface Props {
  readonly jabatanId: string;
  readonly tugas: readonly TugasBaris[];
  readonly asal: AsalJawaban | null;
  /** The answers were saved, or the sheet was passed over. */
  readonly onSelesai: () => void;
  readonly onTutup: () => void;
}

/** Name of the draft of the answers of one respondent. */
function idDrafResponden(jabatanId: string, asal: AsalJawaban): string {
  if (asal.jenis === "baru") return `responden/${jabatanId}/baru`;
  return asal.jenis === "ubah"
    ? `responden/${jabatanId}/${asal.responden.id}`
    : `responden/${jabatanId}/${asal.bacaan.berkas}/${asal.bacaan.lembar}`;
}

/** The answers of one respondent, typed or read from a sheet and looked over. */
export function DialogResponden({ asal, ...props }: Props) {
  const judul = asal === null || asal.jenis === "ubah" ? T.judulUbah : T.judulBaru;
  return (
    <Modal opened={asal !== null} onClose={props.onTutup} size={1040} title={judul}>
      {asal === null ? null : <Isi key={idDrafResponden(props.jabatanId, asal)} {...props} asal={asal} />}
    </Modal>
  );
}

function isianAwal(asal: AsalJawaban, tugas: readonly TugasBaris[]): IsianResponden {
  if (asal.jenis === "baru") return isianBaru(tugas);
  return asal.jenis === "ubah" ? isianTersimpan(asal.responden, tugas) : isianBacaan(asal.bacaan);
}

function Isi(props: Omit<Props, "asal"> & { readonly asal: AsalJawaban }) {
  const { jabatanId, tugas, asal } = props;
  const [diminta, setDiminta] = useState(false);
  const simpan = useCommand("responden.save");
  const { nilai, ubah, draf } = useDraftState<IsianResponden>({
    id: idDrafResponden(jabatanId, asal),
    bentuk: BENTUK_RESPONDEN,
    tersimpan: isianAwal(asal, tugas),
    baru: asal.jenis !== "ubah",
  });
  const kirim = (): void => {
    setDiminta(true);
    const jawaban = jawabanDitulis(nilai);
    if (jawaban === null || simpan.isPending) return;
    const { nama, tanggal, sumber } = nilai;
    const target = asal.jenis === "ubah" ? { id: asal.responden.id, revision: asal.responden.revision } : {};
    simpan.mutateAsync({ ...target, jabatanId, nama, tanggal, sumber, jawaban }).then(
      () => {
        draf.tersimpan(nilai);
        props.onSelesai();
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
        {asal.jenis === "berkas" ? <RingkasanBacaan {...asal} /> : null}
        <DraftNotice draf={draf} nama={(isian) => (isian === "jawaban" ? T.tabel : T[isian])} kata={kataIsian} />
        <Group gap="sm" align="flex-start" grow>
          <TextInput
            label={T.nama}
            required
            data-autofocus
            value={nilai.nama}
            error={diminta && nilai.nama.trim() === "" ? TEKS_UMUM.wajibDiisi : null}
            onChange={(event) => ubah({ nama: event.currentTarget.value })}
          />
          <DateField label={T.tanggal} clearable value={nilai.tanggal} onChange={(tanggal) => ubah({ tanggal })} />
          <TextInput
            label={T.sumber}
            placeholder={T.contohSumber}
            maxLength={250}
            value={nilai.sumber}
            onChange={(event) => ubah({ sumber: event.currentTarget.value })}
          />
        </Group>
        <TabelJawaban
          jawaban={nilai.jawaban}
          tugas={tugas}
          cocok={asal.jenis === "berkas" ? asal.bacaan.baris.flatMap((satu) => (satu.jenis === "jawaban" ? [satu.cocok] : [])) : []}
          onUbah={(jawaban) => ubah({ jawaban })}
        />
        <Group>
          {asal.jenis === "berkas" ? (
            <Button variant="subtle" onClick={props.onSelesai}>
              {T.lewati}
            </Button>
          ) : null}
        </Group>
        <FormActions busy={simpan.isPending} draft={draf} onCancel={props.onTutup} />
      </Stack>
    </form>
  );
}

/** Answers are too many to be quoted in a notice: how many there are tells them apart. */
function kataIsian(isian: keyof IsianResponden, isi: unknown): string {
  if (isian === "jawaban") return TEKS_RESPONDEN.banyakJawaban(formatAngka(Array.isArray(isi) ? isi.length : 0));
  return typeof isi === "string" ? isi : "";
}

/** How many rows of the sheet became what, with every row that is no answer. */
function RingkasanBacaan({ bacaan, ke, dari }: Extract<AsalJawaban, { jenis: "berkas" }>) {
  const banyak = (jenis: BacaanResponden["baris"][number]["jenis"]): string =>
    formatAngka(bacaan.baris.filter((satu) => satu.jenis === jenis).length);
  const hitungan = T.hitungan({
    jawaban: banyak("jawaban"),
    kosong: banyak("kosong"),
    ditolak: banyak("ditolak"),
    perabot: banyak("perabot"),
  });
  const lain = bacaan.baris.flatMap((satu) => {
    if (satu.jenis === "ditolak") return [T.ditolak(formatAngka(satu.nomor), satu.uraian, satu.sebab.join(" "))];
    if (satu.jenis === "kosong") return [T.kosong(satu.uraian)];
    return satu.jenis === "perabot" && satu.uraian !== "" ? [T.bukanTugas(satu.uraian)] : [];
  });
  const kunci = kunciTeks(lain);
  return (
    <div>
      <Text size="sm" fw={600}>
        {T.dariBerkas(formatAngka(ke), formatAngka(dari))}: {bacaan.berkas}, {bacaan.lembar}
      </Text>
      <Text size="sm">{hitungan}</Text>
      {bacaan.masalah.map((satu) => (
        <Text key={satu} size="sm" c="orange">
          {satu}
        </Text>
      ))}
      {lain.length === 0 ? null : (
        <details className={classes["rincian"]}>
          <summary>{T.rincian}</summary>
          <List size="xs">
            {lain.map((satu, nomor) => (
              <List.Item key={kunci[nomor]}>{satu}</List.Item>
            ))}
          </List>
        </details>
      )}
    </div>
  );
}
