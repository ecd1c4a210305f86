import type { ReactNode } from "react";
import { createPortal } from "react-dom";
import type { ProfilAbk } from "../../core/abk/profil";
import { TEKS_KEYAKINAN } from "../../core/text/abk";
import { TEKS_PROFIL } from "../../core/text/abk-halaman";
import { TEKS_JEJAK } from "../../core/text/jejak";
import { useShell } from "../data/query";
import classes from "./jejak.module.css";

/** The sheet of paper of an explanation: only seen in print, where it takes the place of everything else. */
export function LembarCetak(props: {
  readonly judul: string;
  readonly nama: string;
  readonly keterangan: string;
  readonly profil: ProfilAbk;
  readonly children: ReactNode;
}) {
  const status = useShell("office.status", {});
  const { judul, nama, keterangan, profil } = props;
  return createPortal(
    <div className={classes["lembarCetak"]}>
      <header>
        <p>{[status.data?.kantor.namaInstansi, status.data?.kantor.namaKantor].filter(Boolean).join(" · ")}</p>
        <h1>{judul}</h1>
        <p>
          <b>{nama}</b> · {keterangan}
        </p>
        <p>
          {TEKS_PROFIL.profil}: {profil.nama} · {TEKS_JEJAK.keyakinan}: {TEKS_KEYAKINAN[profil.keyakinan]}
        </p>
      </header>
      {props.children}
    </div>,
    document.body,
  );
}
