import { Button, CloseButton, Kbd, Tooltip } from "@mantine/core";
import { IconHelpCircle } from "@tabler/icons-react";
import { bacaIsian, isianKosong } from "../../../core/abk/isian-tugas";
import { computeKebutuhan } from "../../../core/abk/kebutuhan";
import type { ProfilAbk } from "../../../core/abk/profil";
import { kalimatTempelan, TEKS_TEMPELAN } from "../../../core/text/abk-halaman";
import { bacaUlang } from "../../data/tempelan-angka";
import type { BarisTugas } from "../../data/tugas-merge";
import { PART_OF_GRID } from "../../ui/grid/grid-focus";
import classes from "./kisi.module.css";
import type { TanyaTempelan } from "./use-tempelan";

/** Asks once, below the grid, how the numbers of a pasted block are meant. They stand in the grid already; work goes on meanwhile. */
export function BilahTempelan(props: {
  readonly tanya: TanyaTempelan;
  readonly baris: readonly BarisTugas[];
  readonly profil: ProfilAbk;
  /** Answered: the focus goes back to the grid. */
  readonly onTerjawab: () => void;
}) {
  const { tanya, baris, profil } = props;
  const jawab = (jawaban: () => void): void => {
    jawaban();
    props.onTerjawab();
  };
  const { tempelan } = tanya;
  const teks =
    tempelan &&
    kalimatTempelan({
      contoh: tempelan.contoh,
      desimal: tempelan.desimal,
      kebutuhan: kebutuhanMentah(baris, profil),
      kebutuhanLain: kebutuhanMentah(bacaUlang(tempelan, baris), profil),
    });
  return (
    // The region is there before the question, or a screen reader would not say it.
    <div role="status" aria-label={TEKS_TEMPELAN.nama} {...PART_OF_GRID}>
      {teks ? (
        <div
          className={classes["tempelan"]}
          onMouseDown={(event) => {
            // Pressed with the mouse, the focus and the selection stay in the grid.
            event.preventDefault();
            event.stopPropagation();
          }}
          onKeyDown={(event) => {
            event.stopPropagation();
            if (event.key === "Escape") jawab(tanya.tutup);
          }}
        >
          <IconHelpCircle size={18} stroke={1.6} aria-hidden />
          <p>{teks.kalimat}</p>
          <Button
            variant="default"
            size="compact-sm"
            rightSection={<Kbd size="xs">{TEKS_TEMPELAN.kunci}</Kbd>}
            onClick={() => jawab(tanya.bacaUlang)}
          >
            {teks.tombol}
          </Button>
          <Tooltip label={TEKS_TEMPELAN.tutup}>
            <CloseButton size="sm" aria-label={TEKS_TEMPELAN.tutup} onClick={() => jawab(tanya.tutup)} />
          </Tooltip>
        </div>
      ) : null}
    </div>
  );
}

function kebutuhanMentah(baris: readonly BarisTugas[], profil: ProfilAbk): number {
  const tugas = baris.filter((satu) => !isianKosong(satu)).map((satu) => bacaIsian(satu).isi);
  return computeKebutuhan(tugas, profil).kebutuhanMentah;
}
