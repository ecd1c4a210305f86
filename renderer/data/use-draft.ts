import { useCallback, useEffect, useRef, useState } from "react";
import { gabungkanIsian, pulihkanDraf, samaIsian, type BentukIsian, type DrafFormulir, type IsianTergabung } from "../../core/draf";
import { ambilDraf, bacaDraf, lepasDraf, simpanDraf } from "./draf";

/** Which form it is, how its fields are read from a draft, and what is stored of it. */
export interface AsalDraf<V extends object> {
  /** Name of the form and of what it is about; the same for as long as the form is shown. */
  readonly id: string;
  readonly bentuk: BentukIsian<V>;
  readonly tersimpan: V;
  /** Whether the form is about nothing stored yet. */
  readonly baru?: boolean;
}

/** A field of which what was typed and what is stored have both changed. */
export interface Pertentangan<V> {
  readonly isian: keyof V;
  readonly tersimpan: unknown;
  readonly diketik: unknown;
}

/** Where a form stands with its draft. */
export interface KeadaanDraf<V> {
  /** UTC moment of the draft that was brought back when the form opened; null when none was, or after it was saved or thrown away. */
  readonly dipulihkan: string | null;
  readonly bertentangan: readonly Pertentangan<V>[];
  /** Whether the form differs from what is stored. */
  readonly berubah: boolean;
  /** Whether what stood in the form was thrown away and can still be brought back. */
  readonly dibuang: boolean;
  /** Back to what is stored. */
  readonly buang: () => void;
  readonly kembalikan: () => void;
  /** Takes the stored value of one field in the place of what was typed. */
  readonly pakaiTersimpan: (isian: keyof V) => void;
  /** What was sent has been saved: it is no draft any more, but what was typed since is. */
  readonly tersimpan: (dikirim: V) => void;
}

/** What a form begins with: its draft brought together with what is stored, or what is stored. */
export interface AwalDraf<V> extends IsianTergabung<V> {
  readonly waktu: string | null;
}

/** Reads the draft of a form, once, when the form opens. */
export function useAwalDraf<V extends object>(asal: AsalDraf<V>): AwalDraf<V> {
  const [awal] = useState((): AwalDraf<V> => {
    const draf = ambilDraf(asal.id);
    const pulih = draf && pulihkanDraf(draf.isi, asal.bentuk, { tersimpan: asal.tersimpan, baru: asal.baru === true });
    return draf && pulih ? { ...pulih, waktu: draf.waktu } : { nilai: asal.tersimpan, bertentangan: [], waktu: null };
  });
  return awal;
}

/**
 * Keeps whatever stands in a form as its draft for as long as it differs from what is stored, key by key, and brings what is stored anew
 * into the fields that were not typed in. However the form is left, the draft stays; only saving and throwing away end it.
 *
 * @param wadah the fields as they stand now, and how to set them
 */
export function useDraft<V extends object>(
  asal: AsalDraf<V>,
  awal: AwalDraf<V>,
  wadah: { readonly nilai: V; readonly pasang: (nilai: V) => void },
): KeadaanDraf<V> {
  const { id } = asal;
  const { nilai } = wadah;
  const [dipulihkan, setDipulihkan] = useState(awal.waktu);
  const [terbuang, setTerbuang] = useState<V | null>(null);
  const [bertentangan, setBertentangan] = useState(awal.bertentangan);
  const kunci = JSON.stringify(asal.tersimpan);
  // Whoever shows the form makes what is stored anew at every drawing.
  const [tetap, setTetap] = useState({ kunci, tersimpan: asal.tersimpan });
  if (tetap.kunci !== kunci) setTetap({ kunci, tersimpan: asal.tersimpan });
  const { tersimpan } = tetap;
  const dasar = useRef(tersimpan);
  const kini = useRef(wadah);
  useEffect(() => {
    kini.current = wadah;
  });

  useEffect(() => {
    if (dasar.current === tersimpan) return;
    const gabungan = gabungkanIsian({ sejak: dasar.current, nilai: kini.current.nilai, tersimpan });
    dasar.current = tersimpan;
    setBertentangan(gabungan.bertentangan);
    if (!samaIsian(gabungan.nilai, kini.current.nilai)) kini.current.pasang(gabungan.nilai);
  }, [tersimpan]);

  const isi = JSON.stringify(nilai);
  const terakhir = useRef(isi);
  useEffect(() => {
    if (isi === JSON.stringify(tersimpan)) {
      lepasDraf(id);
    } else if (isi !== terakhir.current || bacaDraf(id) === null) {
      const draf: DrafFormulir<V> = { nilai: kini.current.nilai, sejak: dasar.current };
      simpanDraf(id, draf);
    }
    terakhir.current = isi;
  }, [id, isi, tersimpan]);

  const berubah = isi !== kunci;
  return {
    dipulihkan: berubah ? dipulihkan : null,
    bertentangan: bertentangan
      .filter((isian) => !samaIsian(nilai[isian], tersimpan[isian]))
      .map((isian) => ({ isian, tersimpan: tersimpan[isian], diketik: nilai[isian] })),
    berubah,
    dibuang: terbuang !== null && !berubah,
    buang: useCallback(() => {
      setTerbuang(kini.current.nilai);
      setDipulihkan(null);
      kini.current.pasang(tersimpan);
    }, [tersimpan]),
    kembalikan: () => {
      if (terbuang !== null) wadah.pasang(terbuang);
    },
    pakaiTersimpan: (isian) => wadah.pasang({ ...nilai, [isian]: tersimpan[isian] }),
    tersimpan: (dikirim) => {
      dasar.current = dikirim;
      setDipulihkan(null);
      setBertentangan([]);
      if (samaIsian(kini.current.nilai, dikirim)) lepasDraf(id);
    },
  };
}

/** A form without a library: its fields, how to change some of them, and where it stands with its draft. */
export function useDraftState<V extends object>(asal: AsalDraf<V>) {
  const awal = useAwalDraf(asal);
  const [nilai, pasang] = useState(awal.nilai);
  const ubah = useCallback((bagian: Partial<V>) => pasang((lama) => ({ ...lama, ...bagian })), []);
  return { nilai, ubah, draf: useDraft(asal, awal, { nilai, pasang }) };
}
