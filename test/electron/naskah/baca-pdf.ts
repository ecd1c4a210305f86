import { inflateSync } from "node:zlib";

/** A small reader of the pages that this program writes: the words of each page, in the order in which they are drawn. */
export function kataHalaman(isi: Uint8Array): readonly (readonly string[])[] {
  const benda = bacaBenda(Buffer.from(isi).toString("latin1"));
  const halaman = [...benda.values()].filter(({ kepala }) => /\/Type \/Page\b/u.test(kepala));
  const huruf = new Map<string, ReadonlyMap<string, string>>();
  return halaman.map(({ kepala }) => {
    const sumber = benda.get(rujukan(kepala, "Resources"))?.kepala ?? "";
    const kamus = /\/Font <<(.*?)>>/su.exec(sumber)?.[1] ?? "";
    for (const [, nama = "", nomor = ""] of kamus.matchAll(/\/(F\d+) (\d+) 0 R/gu))
      if (!huruf.has(nama)) huruf.set(nama, petaHuruf(benda.get(rujukan(benda.get(nomor)?.kepala ?? "", "ToUnicode"))?.isi ?? ""));
    return bacaKata(benda.get(rujukan(kepala, "Contents"))?.isi ?? "", huruf);
  });
}

/** Where each word begins from the left of its page, in points. */
export function tepiKata(isi: Uint8Array): ReadonlyMap<string, number> {
  const benda = bacaBenda(Buffer.from(isi).toString("latin1"));
  const kata = kataHalaman(isi).flat();
  const tepi = [...benda.values()]
    .filter(({ kepala }) => /\/Type \/Page\b/u.test(kepala))
    .flatMap(({ kepala }) => [
      ...(benda.get(rujukan(kepala, "Contents"))?.isi ?? "").matchAll(/1 0 0 1 ([\d.]+) [\d.]+ Tm(?:(?! Tm).)*?\] TJ/gsu),
    ])
    .map(([, kiri = ""]) => Number(kiri));
  return new Map(kata.map((satu, nomor) => [satu.trim(), tepi[nomor] ?? Number.NaN]));
}

interface Benda {
  readonly kepala: string;
  /** Stream of the object, unpacked. */
  readonly isi: string;
}

function bacaBenda(berkas: string): Map<string, Benda> {
  const benda = new Map<string, Benda>();
  for (const [, nomor = "", badan = ""] of berkas.matchAll(/(\d+) 0 obj\n(.*?)\nendobj/gsu)) {
    const awal = badan.indexOf("stream\n");
    const kepala = awal < 0 ? badan : badan.slice(0, awal);
    const mentah = awal < 0 ? "" : badan.slice(awal + 7);
    const isi = kepala.includes("FlateDecode") ? inflateSync(Buffer.from(mentah, "latin1")).toString("latin1") : mentah;
    benda.set(nomor, { kepala, isi });
  }
  return benda;
}

const rujukan = (kepala: string, nama: string): string => new RegExp(`/${nama} (\\d+) 0 R`, "u").exec(kepala)?.[1] ?? "";

/** Letters by the number of their shape in the embedded font. */
function petaHuruf(cmap: string): ReadonlyMap<string, string> {
  const peta = new Map<string, string>();
  for (const [, awal = "", daftar = ""] of cmap.matchAll(/<([\da-f]{4})> <[\da-f]{4}> \[(.*?)\]/gsu))
    [...daftar.matchAll(/<([\da-f ]*)>/gu)].forEach(([, tujuan = ""], nomor) => {
      const satuan = tujuan.replaceAll(" ", "").match(/.{4}/gu) ?? [];
      peta.set(heks(Number.parseInt(awal, 16) + nomor), String.fromCharCode(...satuan.map((satu) => Number.parseInt(satu, 16))));
    });
  return peta;
}

const heks = (nomor: number): string => nomor.toString(16).padStart(4, "0");

function bacaKata(isi: string, huruf: ReadonlyMap<string, ReadonlyMap<string, string>>): string[] {
  const kata: string[] = [];
  let peta: ReadonlyMap<string, string> = new Map();
  for (const [, nama, teks] of isi.matchAll(/\/(F\d+) [\d.]+ Tf|\[([^\]]*)\] TJ/gu)) {
    if (nama !== undefined) peta = huruf.get(nama) ?? new Map();
    else {
      const sandi = [...(teks ?? "").matchAll(/<([\da-f]*)>/gu)].map(([, satu = ""]) => satu).join("");
      kata.push((sandi.match(/.{4}/gu) ?? []).map((satu) => peta.get(satu) ?? "?").join(""));
    }
  }
  return kata;
}
