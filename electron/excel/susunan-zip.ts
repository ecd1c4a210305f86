/** First bytes of the records of a zip file: its end, a line of its directory, a part. */
export const TANDA_AKHIR = 0x06054b50;
export const TANDA_PUSAT = 0x02014b50;
export const TANDA_LOKAL = 0x04034b50;
/** Bytes of these records before what has no fixed length. */
export const PANJANG_AKHIR = 22;
export const PANJANG_PUSAT = 46;
export const PANJANG_LOKAL = 30;
/** Stands for a size or a place that a ZIP64 field gives: of 4 GB and more, or of a streaming writer. */
export const DI_ZIP64 = 0xffffffff;
/** Bits of a part's flags: packed under a password, sizes told after the data, name in UTF-8. */
export const BENDERA = { tersandi: 1, ekor: 8, utf8: 0x800 } as const;
/** How a part is packed. */
export const METODE = { utuh: 0, deflate: 8 } as const;

/** Where the record of the end begins, before the longest comment; -1 when there is none. */
export function cariAkhir(lihat: DataView): number {
  for (let letak = lihat.byteLength - PANJANG_AKHIR; letak >= Math.max(0, lihat.byteLength - PANJANG_AKHIR - 0xffff); letak -= 1)
    if (lihat.getUint32(letak, true) === TANDA_AKHIR) return letak;
  return -1;
}
