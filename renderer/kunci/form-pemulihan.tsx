import { Button, Group, Stack, Text, Textarea } from "@mantine/core";
import { IconAlertTriangle, IconCheck, IconKey } from "@tabler/icons-react";
import { useState, type SyntheticEvent } from "react";
import { kelompokDiketik, type KelompokDiketik } from "../../core/kunci/ketikan-pemulihan";
import { TEKS_LAYAR_KUNCI as T } from "../../core/text/layar-kunci";
import classes from "./kunci.module.css";

/** The code of the recovery sheet: which group is mistyped is said while it is typed, and the whole may be pasted. It is kept nowhere. */
export function FormPemulihan(props: {
  readonly sibuk: boolean;
  readonly galat: string | null;
  readonly onBuka: (kode: string) => void;
  /** Back to the password; null where there is none. */
  readonly onKembali: (() => void) | null;
  /** What the buttons say, where it does not open the data. */
  readonly tombol?: { readonly kirim: string; readonly kembali: string };
}) {
  const { tombol = { kirim: T.bukaPemulihan, kembali: T.pakaiSandi } } = props;
  const [kode, setKode] = useState("");
  const kelompok = kelompokDiketik(kode);
  const salah = kelompok.flatMap(({ keadaan }, nomor) => (keadaan === "salah" ? [nomor + 1] : []));
  const benar = kelompok.filter(({ keadaan }) => keadaan === "benar").length;
  const lengkap = benar === kelompok.length;
  const kirim = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (lengkap) props.onBuka(kode);
  };
  return (
    <form onSubmit={kirim}>
      <Stack gap="sm">
        <Textarea
          label={T.pemulihan}
          description={T.pemulihanArti}
          autoFocus
          autosize
          minRows={2}
          autoComplete="off"
          spellCheck={false}
          classNames={{ input: classes["kode"] ?? "" }}
          value={kode}
          onChange={(event) => setKode(event.currentTarget.value)}
          error={salah.length > 0 ? T.salahDi(salah) : props.galat}
        />
        <ol className={classes["kelompok"]}>
          {kelompok.map((satu, nomor) => (
            <Kelompok key={T.kelompok(nomor + 1)} nomor={nomor + 1} isi={satu} />
          ))}
        </ol>
        <Text size="xs" c="dimmed" role="status">
          {T.terisi(benar, kelompok.length)}
        </Text>
        <Group justify="space-between">
          {props.onKembali === null ? (
            <span />
          ) : (
            <Button variant="subtle" onClick={props.onKembali}>
              {tombol.kembali}
            </Button>
          )}
          <Button type="submit" leftSection={<IconKey size={16} aria-hidden />} loading={props.sibuk} disabled={!lengkap}>
            {tombol.kirim}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const TANDA = { benar: IconCheck, salah: IconAlertTriangle, belum: null } as const;

function Kelompok({ nomor, isi: { teks, keadaan } }: { readonly nomor: number; readonly isi: KelompokDiketik }) {
  const Tanda = TANDA[keadaan];
  return (
    <li data-keadaan={keadaan} aria-label={`${T.kelompok(nomor)}: ${T.keadaanKelompok[keadaan]}`}>
      <span className={classes["nomor"]}>{nomor}</span>
      <span className={classes["huruf"]}>{teks}</span>
      {Tanda === null ? null : <Tanda size={14} aria-hidden />}
    </li>
  );
}
