import { useState } from "react";
import { createPortal } from "react-dom";
import { useIkutKunci, usePilihanKunci, useStatusKunci } from "../data/kunci";
import { useSebabTerkunci } from "../data/terkunci";
import { LayarKunci } from "./layar-kunci";
import { ID_LAYAR_KUNCI } from "./penjaga";
import { SesudahPemulihan } from "./sesudah-pemulihan";
import { useDiam } from "./use-diam";

/** Keeps the window with the lock of its data: the lock page over it, and the lock when nobody is at work. */
export function PengawasKunci() {
  const status = useStatusKunci();
  const sebab = useSebabTerkunci();
  const [{ menit }] = usePilihanKunci();
  useIkutKunci();
  useDiam(menit, status?.perlindungan === "terlindung" && sebab === null);
  if (sebab === null) return <SesudahPemulihan status={status} />;
  return <DiAtasJendela status={status} sebab={sebab} />;
}

/** Draws the lock page apart from the window, whose other parts cannot be reached meanwhile. */
function DiAtasJendela(props: Parameters<typeof LayarKunci>[0]) {
  const [tempat] = useState(() => document.getElementById(ID_LAYAR_KUNCI));
  return tempat === null ? null : createPortal(<LayarKunci {...props} />, tempat);
}
