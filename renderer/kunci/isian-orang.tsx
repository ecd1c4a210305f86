import { Stack, Text, TextInput } from "@mantine/core";
import { kekuatanSandi } from "../../core/kunci/kekuatan";
import { SANDI_TERPENDEK } from "../../core/kunci/slot";
import { TEKS_PERLINDUNGAN } from "../../core/text/perlindungan";
import { TEKS_UMUM } from "../../core/text/umum";
import { IsianSandi } from "./isian-sandi";

const T = TEKS_PERLINDUNGAN.isian;

/** Who it is, and a new password twice. */
export interface SandiBaru {
  readonly nama: string;
  readonly sandi: string;
  readonly lagi: string;
}

export const SANDI_KOSONG: SandiBaru = { nama: "", sandi: "", lagi: "" };

/** What keeps a new password from being taken, by its field; nothing when it can be. */
export function galatSandiBaru({ nama, sandi, lagi }: SandiBaru): Partial<SandiBaru> {
  return {
    ...(nama.trim() === "" && { nama: TEKS_UMUM.wajibDiisi }),
    ...(sandi.length < SANDI_TERPENDEK && { sandi: T.pendek(SANDI_TERPENDEK) }),
    ...(sandi !== lagi && { lagi: T.beda }),
  };
}

/** Fields of a new password, with an honest word on how strong it is. What is typed is kept nowhere: a password is no draft. */
export function IsianOrang(props: {
  readonly isi: SandiBaru;
  readonly onUbah: (isi: SandiBaru) => void;
  readonly galat: Partial<SandiBaru>;
  /** What the field of the name is called; null where the name is known. */
  readonly labelNama: string | null;
}) {
  const { isi, onUbah, galat, labelNama } = props;
  const kekuatan = kekuatanSandi(isi.sandi, { nama: isi.nama, terpendek: SANDI_TERPENDEK });
  return (
    <Stack gap="sm">
      {labelNama === null ? null : (
        <TextInput
          label={labelNama}
          autoComplete="off"
          maxLength={100}
          data-autofocus
          value={isi.nama}
          onChange={(event) => onUbah({ ...isi, nama: event.currentTarget.value })}
          error={galat.nama}
        />
      )}
      <IsianSandi
        label={labelNama === null ? T.sandiBaru : T.sandi}
        nilai={isi.sandi}
        onUbah={(sandi) => onUbah({ ...isi, sandi })}
        baru
        keterangan={T.pendek(SANDI_TERPENDEK)}
        galat={galat.sandi}
      />
      {isi.sandi === "" ? null : (
        <Text size="sm" role="status" c={kekuatan === "kuat" || kekuatan === "cukup" ? "dimmed" : "red"}>
          {T.kekuatan[kekuatan]}
        </Text>
      )}
      <IsianSandi label={T.sandiLagi} nilai={isi.lagi} onUbah={(lagi) => onUbah({ ...isi, lagi })} baru galat={galat.lagi} />
    </Stack>
  );
}
