import { SEPERLUNYA, DUA_DESIMAL } from "../naskah/angka";
import type { Baris, Blok, Naskah } from "../naskah/naskah";
import { rumus, sel } from "../naskah/rumus";
import { barisIsi, barisJumlah, kolomCetak } from "../naskah/tabel";
import { formatTanggal } from "../text/date";
import { KEPALA_USUL, teksPembulatan } from "../text/formasi-berkas";
import { TEKS_JEJAK } from "../text/jejak";
import {
  desimalPegawai,
  jawabanJumlah,
  kalimatEfektivitasUnit,
  kalimatKurangLebih,
  kalimatPembagiJumlah,
  kalimatTerdekat,
  TEKS_JEJAK_JUMLAH as T,
} from "../text/jejak-jumlah";
import { formatAngka } from "../text/number";
import type { JejakJumlah } from "./jejak-jumlah";
import {
  kolomBezetting,
  kolomKebutuhan,
  kolomKurang,
  kolomLebih,
  kolomMentah,
  kolomNama,
  kolomPns,
  kolomPppk,
  type KolomJabatan,
} from "./kolom-jabatan";
import { kepalaUnit } from "./naskah-rekap";
import { kalimatDasar, naskahSurat, type BahanSurat } from "./naskah-surat";
import { konstantaProfil, NAMA_SEL, rumusBulat } from "./rumus-abk";

/** Why the totals of a unit with its sub-units, or of the office, are what they are, jabatan by jabatan. */
export function naskahJejakJumlah(bahan: BahanSurat, jejak: JejakJumlah): Naskah {
  const nama = jejak.nama || T.kantor;
  return naskahSurat(bahan, { judul: T.judulCetak, tentang: nama }, [
    {
      kunci: jejak.unitId ?? "kantor",
      lembar: TEKS_JEJAK.lembar,
      arah: "tegak",
      blok: [
        {
          jenis: "judul",
          teks: T.judulCetak,
          anak: [nama, [T.denganBawahan(jejak.bagian.length), TEKS_JEJAK.per(formatTanggal(bahan.per))].join(" · ")],
        },
        ...isiJejak(bahan, jejak),
      ],
    },
  ]);
}

const subjudul = (teks: string): Blok => ({ jenis: "subjudul", teks });
const paragraf = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "biasa" });
const catatan = (teks: string): Blok => ({ jenis: "paragraf", teks, gaya: "catatan" });

function isiJejak(bahan: BahanSurat, jejak: JejakJumlah): readonly Blok[] {
  const { langkah } = T;
  const { tanya, jawab } = jawabanJumlah(jejak);
  const kolom = kolomJumlah(bahan);
  return [
    subjudul(tanya),
    paragraf(jawab),
    ...(jejak.unitId !== null && jejak.bagian.length > 1 ? [paragraf(kalimatBawahan(jejak))] : []),
    subjudul(langkah.selisih),
    paragraf(kalimatKurangLebih(jejak)),
    catatan(T.tidakSalingMenutup),
    subjudul(langkah.bagian),
    { jenis: "tabel", kolom: kolomCetak(kolom), isi: () => barisBagian(kolom, jejak) },
    subjudul(langkah.pembagi),
    paragraf(`${kalimatPembagiJumlah(jejak)} ${teksPembulatan(jejak.profil)}`),
    catatan(kalimatDasar(jejak.profil)),
    ...(jejak.terdekat.length > 0 ? [subjudul(langkah.terdekat), ...jejak.terdekat.map((satu) => paragraf(kalimatTerdekat(satu)))] : []),
    subjudul(langkah.efektivitas),
    paragraf(kalimatEfektivitasUnit(jejak)),
    subjudul(TEKS_JEJAK.angka),
    {
      jenis: "rincian",
      gaya: "bergaris",
      isi: [
        ...konstantaProfil(jejak.profil).filter(({ nama }) => nama === NAMA_SEL.wke),
        ...(jejak.efektivitas
          ? [
              {
                kunci: "efektivitas",
                label: T.efektivitas,
                nilai: {
                  nilai: jejak.efektivitas.efektivitas,
                  rumus: rumus`ROUND(100*${sel("beban", "total")}/(${sel("bezetting", "total")}*${NAMA_SEL.wke}),0)/100`,
                  bentuk: DUA_DESIMAL,
                },
              },
            ]
          : []),
      ],
    },
  ];
}

/** The row of a unit in the list counts its own jabatan only; the explanation goes on below it. */
export function kalimatBawahan({ bagian, jumlah, profil }: JejakJumlah): string {
  const desimal = desimalPegawai({ profil });
  const sendiri = bagian.find(({ tingkat }) => tingkat === 0)?.jumlah.kebutuhan ?? 0;
  return T.sendiri(formatAngka(sendiri, desimal), formatAngka(jumlah.kebutuhan, desimal));
}

function kolomJumlah({ profil }: BahanSurat): readonly KolomJabatan[] {
  const { kolom } = T;
  return [
    kolomNama({ kepala: kolom.nama, lebar: 46, nomor: "1" }),
    {
      kunci: "beban",
      kepala: kolom.beban,
      lebar: 14,
      nomor: "2",
      rata: "kanan",
      bentuk: SEPERLUNYA,
      nilai: ({ rekap }) => rekap.bebanKerjaMenit,
      jumlah: ({ bebanKerjaMenit }) => bebanKerjaMenit,
    },
    kolomMentah({ kepala: kolom.mentah, lebar: 12, nomor: "3=2:WKE" }, () => rumus`${sel("beban")}/${NAMA_SEL.wke}`),
    kolomKebutuhan({ kepala: kolom.kebutuhan, lebar: 11, nomor: "4" }, profil, () =>
      rumusBulat({ mentah: sel("mentah"), beban: sel("beban") }, profil),
    ),
    kolomPns({ kepala: KEPALA_USUL.pns, lebar: 8, nomor: "5" }),
    kolomPppk({ kepala: KEPALA_USUL.pppk, lebar: 8, nomor: "6" }),
    kolomBezetting({ kepala: kolom.bezetting, lebar: 10, nomor: "7=5+6" }),
    kolomKurang({ kepala: kolom.kurang, lebar: 9, nomor: "8" }, profil),
    kolomLebih({ kepala: kolom.lebih, lebar: 9, nomor: "9" }, profil),
  ];
}

function* barisBagian(kolom: readonly KolomJabatan[], { bagian, jumlah }: JejakJumlah): Generator<Baris> {
  const semua = bagian.flatMap(({ jabatan }) => jabatan);
  let nomor = 0;
  for (const { jabatan, tingkat } of bagian) {
    const anggota = jabatan.map((rekap) => ({ rekap }));
    for (const kepala of kepalaUnit(kolom, anggota)) yield { ...kepala, tingkat };
    for (const rekap of jabatan) {
      nomor += 1;
      const isi = barisIsi(kolom, { rekap, nomor, beban: sel("beban") }, { kunci: rekap.jabatanId, bersama: nomor === semua.length });
      yield { ...isi, tingkat: tingkat + 1 };
    }
  }
  const [pertama, terakhir] = [semua.at(0), semua.at(-1)];
  yield barisJumlah(kolom, {
    kunci: "total",
    jenis: "jumlah",
    jumlah,
    label: ["nama", T.jumlah],
    atas: pertama && terakhir ? [`unit ${pertama.unitId}`, terakhir.jabatanId] : null,
  });
}
