import { Button, Group, Text, VisuallyHidden } from "@mantine/core";
import { useRef, useState, type KeyboardEvent } from "react";
import type { KotakKantor } from "../../../core/contract/talenta";
import { isSuksesi, kotakDari, LETAK_KINERJA, LETAK_POTENSIAL, type Kotak } from "../../../core/talenta/kotak";
import { TEKS_TALENTA as T } from "../../../core/text/talenta";
import { TEKS_LETAK_KINERJA, TEKS_LETAK_POTENSIAL } from "../../../core/text/talenta-kata";
import { AturKotak } from "./atur-kotak";
import { TabelKotak } from "./tabel-kotak";
import classes from "./talenta.module.css";

/** Names that a box shows before it says how many more there are. */
const NAMA_TERBANYAK = 4;
/** The picture from above: the best performance first. */
const BARIS = LETAK_KINERJA.toReversed();

/** The nine boxes as a picture; a box lists its people below, by click, Enter or arrows. */
export function GambarKotak(props: {
  readonly hasil: KotakKantor;
  readonly terbuka: string | null;
  readonly onBuka: (pegawaiId: string) => void;
}) {
  const { hasil } = props;
  const [dipilih, setDipilih] = useState<Kotak | "tanpa" | null>(null);
  const papan = useRef<HTMLDivElement>(null);
  const tanpa = hasil.orang.filter(({ kotak }) => kotak === null);
  const tampil = dipilih === null ? hasil.orang : dipilih === "tanpa" ? tanpa : hasil.orang.filter(({ kotak }) => kotak === dipilih);
  const pindah = (event: KeyboardEvent<HTMLDivElement>): void => {
    const langkah = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: LETAK_POTENSIAL.length, ArrowUp: -LETAK_POTENSIAL.length }[event.key];
    if (langkah === undefined) {
      if (event.key === "Escape") setDipilih(null);
      return;
    }
    const tombol = [...(papan.current?.querySelectorAll("button") ?? [])];
    const kini = tombol.findIndex((satu) => satu === document.activeElement);
    tombol[kini + langkah]?.focus();
    event.preventDefault();
  };
  return (
    <>
      <Group justify="space-between" mb={8} gap="xs">
        <AturKotak pilihan={hasil.pilihan} />
        <Group gap="xs">
          {tanpa.length > 0 ? (
            <Button variant={dipilih === "tanpa" ? "filled" : "default"} size="compact-sm" onClick={() => setDipilih("tanpa")}>
              {T.takTertempat(tanpa.length)}
            </Button>
          ) : null}
          {dipilih === null ? null : (
            <Button variant="subtle" size="compact-sm" onClick={() => setDipilih(null)}>
              {T.semuaKotak}
            </Button>
          )}
        </Group>
      </Group>
      {hasil.dibatasi.length > 0 ? (
        <Text size="xs" c="dimmed" mb={8}>
          {T.tanpaDibatasi(hasil.dibatasi.map(({ nama }) => nama).join(", "))}
        </Text>
      ) : null}
      <div className={classes["gambar"]}>
        <span className={classes["sumbuTegak"]}>{T.sumbuKinerja} →</span>
        <div ref={papan} role="group" aria-label={T.gambarKotak} className={classes["papan"]} onKeyDown={pindah}>
          {BARIS.map((kinerja) =>
            LETAK_POTENSIAL.map((potensial) => {
              const kotak = kotakDari(kinerja, potensial);
              const orang = hasil.orang.filter((satu) => satu.kotak === kotak);
              return (
                <button
                  key={kotak}
                  type="button"
                  className={classes["kotak"]}
                  aria-pressed={dipilih === kotak}
                  data-suksesi={isSuksesi(kotak) || undefined}
                  onClick={() => setDipilih((kini) => (kini === kotak ? null : kotak))}
                >
                  <VisuallyHidden>
                    {T.sebutKotak(
                      kotak,
                      { kinerja: TEKS_LETAK_KINERJA[kinerja], potensial: TEKS_LETAK_POTENSIAL[potensial] },
                      orang.length,
                    )}
                  </VisuallyHidden>
                  <span className={classes["kepalaKotak"]}>
                    <strong aria-hidden>{kotak}</strong>
                    {isSuksesi(kotak) ? <em>{T.suksesi}</em> : null}
                    <b data-figures aria-hidden>
                      {orang.length}
                    </b>
                  </span>
                  {orang.slice(0, NAMA_TERBANYAK).map(({ pegawaiId, nama }) => (
                    <span key={pegawaiId} className={classes["namaKotak"]}>
                      {nama}
                    </span>
                  ))}
                  {orang.length > NAMA_TERBANYAK ? (
                    <span className={classes["namaKotak"]}>{T.danLagi(orang.length - NAMA_TERBANYAK)}</span>
                  ) : null}
                </button>
              );
            }),
          )}
        </div>
        <span className={classes["sumbuDatar"]}>{T.sumbuPotensial} →</span>
      </div>
      {dipilih !== null && dipilih !== "tanpa" ? (
        <Text size="sm" fw={600} my={6}>
          {T.hanyaKotak(dipilih)}
        </Text>
      ) : null}
      <TabelKotak
        orang={tampil}
        keterangan={dipilih === null ? [] : [dipilih === "tanpa" ? T.tanpaTempat : T.hanyaKotak(dipilih)]}
        terbuka={props.terbuka}
        onBuka={props.onBuka}
      />
    </>
  );
}
