import { useCallback, useEffect, useRef, useState } from "react";
import type { IsiSkp } from "../../../core/contract/skp-hasil";
import { useCommand } from "../../data/query";
import { useDraftState } from "../../data/use-draft";
import { barisDilihat, BENTUK_SKP, isianDari, perluSimpan, rapikan, type IsianSkp } from "./isian-skp";

type StatusForm = "tersimpan" | "menunggu" | "menyimpan" | "gagal";

/** How long after the last change a form is saved by itself, in milliseconds. */
const JEDA = 1_100;

/**
 * The form of one SKP, saved as one goes: what is typed is a draft at once, and a step of work when a field is left or after a moment. One save
 * at a time; each names the rows as the last answer showed them.
 */
export function useFormSkp(isi: IsiSkp) {
  const simpan = useCommand("skp.simpan", { toldInPlace: true });
  const { nilai, ubah, draf } = useDraftState<IsianSkp>({ id: `skp/${isi.skp.id}`, bentuk: BENTUK_SKP, tersimpan: isianDari(isi) });
  const [galat, setGalat] = useState<unknown>(null);
  const [sibuk, setSibuk] = useState(false);
  const terbaru = useRef(isi);
  const kini = useRef(nilai);
  const berjalan = useRef<Promise<void> | null>(null);
  useEffect(() => {
    terbaru.current = isi;
  }, [isi]);
  useEffect(() => {
    kini.current = nilai;
  });
  const { mutateAsync } = simpan;
  const { tersimpan: tandai } = draf;
  const tandaiKini = useRef(tandai);
  useEffect(() => {
    tandaiKini.current = tandai;
  });
  const kirim = useCallback(async (): Promise<void> => {
    if (berjalan.current) await berjalan.current;
    if (!perluSimpan(kini.current, terbaru.current)) return;
    const rapi = rapikan(kini.current);
    setSibuk(true);
    berjalan.current = mutateAsync({ id: terbaru.current.skp.id, dilihat: barisDilihat(terbaru.current), ...rapi })
      .then(
        (jawaban) => {
          terbaru.current = jawaban;
          setGalat(null);
          tandaiKini.current(rapi);
        },
        (sebab: unknown) => setGalat(sebab),
      )
      .finally(() => {
        berjalan.current = null;
        setSibuk(false);
      });
    await berjalan.current;
  }, [mutateAsync]);
  const berubah = perluSimpan(nilai, isi);
  useEffect(() => {
    if (!berubah || galat !== null) return undefined;
    // Every change begins the pause anew.
    const penunggu = window.setTimeout(() => void (nilai === kini.current ? kirim() : undefined), JEDA);
    return () => window.clearTimeout(penunggu);
  }, [berubah, galat, kirim, nilai]);
  const status: StatusForm = sibuk ? "menyimpan" : galat !== null ? "gagal" : berubah ? "menunggu" : "tersimpan";
  return { nilai, ubah, draf, status, galat, kirim: () => void kirim() };
}
