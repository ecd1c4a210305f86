import type { UnsurGambar } from "../../../core/peta/gambar";
import { lukisPeta } from "../../../core/peta/lukis";
import type { KotakPeta } from "../../../core/peta/pohon";
import { WARNA_KERTAS } from "../../../core/peta/svg";
import { unsurPeta } from "../../../core/peta/unsur-peta";
import { namaBerkas } from "../../../core/text/nama-berkas";
import { TEKS_PETA } from "../../../core/text/peta";
import { AppError } from "../../../core/errors";

/** Pixels of a picture that browsers still make, on a side and in all. */
const SISI_TERPANJANG = 16_000;
const PIKSEL_TERBANYAK = 120_000_000;
const SKALA = 2;
const PERATAAN = { kiri: "left", tengah: "center", kanan: "right" } as const;

/** The map as a picture in the colours of paper, at twice its size or as large as a picture can be. */
export async function pngPeta(cabang: KotakPeta, lipatan: readonly string[]): Promise<{ readonly nama: string; readonly isi: Uint8Array }> {
  const { lebar, tinggi, ...lukisan } = lukisPeta(cabang, new Set(lipatan));
  const skala = Math.min(SKALA, SISI_TERPANJANG / lebar, SISI_TERPANJANG / tinggi, Math.sqrt(PIKSEL_TERBANYAK / (lebar * tinggi)));
  const kanvas = document.createElement("canvas");
  kanvas.width = Math.ceil(lebar * skala);
  kanvas.height = Math.ceil(tinggi * skala);
  const kuas = kanvas.getContext("2d");
  if (!kuas) throw new AppError("internal", {});
  kuas.scale(skala, skala);
  kuas.fillStyle = WARNA_KERTAS.kertas;
  kuas.fillRect(0, 0, lebar, tinggi);
  for (const unsur of unsurPeta(lukisan)) gambar(kuas, unsur);
  const isi = await new Promise<Blob | null>((selesai) => kanvas.toBlob(selesai, "image/png"));
  if (isi === null) throw new AppError("internal", {});
  return { nama: `${namaBerkas([TEKS_PETA.judul, cabang.unit])}.png`, isi: new Uint8Array(await isi.arrayBuffer()) };
}

function gambar(kuas: CanvasRenderingContext2D, unsur: UnsurGambar): void {
  switch (unsur.jenis) {
    case "teks":
      kuas.fillStyle = WARNA_KERTAS[unsur.warna];
      kuas.font = `${unsur.tebal ? 700 : 400} ${unsur.ukuran}px 'Inter Variable', sans-serif`;
      kuas.textAlign = PERATAAN[unsur.rata];
      kuas.fillText(unsur.isi, unsur.x, unsur.y);
      return;
    case "bidang": {
      const { x, y, lebar, tinggi, isi, tepi, putus } = unsur;
      if (isi !== null) {
        kuas.fillStyle = WARNA_KERTAS[isi];
        kuas.fillRect(x, y, lebar, tinggi);
      }
      if (tepi === null) return;
      kuas.strokeStyle = WARNA_KERTAS[tepi];
      kuas.setLineDash(putus === true ? [4, 3] : []);
      kuas.strokeRect(x, y, lebar, tinggi);
      return;
    }
    case "garis":
      kuas.strokeStyle = WARNA_KERTAS[unsur.warna];
      kuas.setLineDash([]);
      kuas.beginPath();
      kuas.moveTo(unsur.x1, unsur.y1);
      kuas.lineTo(unsur.x2, unsur.y2);
      kuas.stroke();
  }
}
