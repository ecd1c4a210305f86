import { hargaMustahil, hargaTerbatas, menepati, type Batasan, type SoalBerkelompok } from "./batasan";
import { Pemecah, type JawabanDekat } from "./pemecah/pecahkan";
import type { Jawaban } from "./pemecah/soal";

/** Solves one problem again and again under limits that change. */
export class Pembatas {
  private siap: { readonly pemecah: Pemecah; readonly terlaluMahal: number } | null = null;

  constructor(private readonly berkelompok: SoalBerkelompok) {}

  /**
   * The cheapest plan within limits; null when they contradict each other.
   *
   * @param dekat the answer under limits that are nearly these
   */
  pecahkan(batasan: Batasan, dekat?: JawabanDekat): Jawaban | null {
    const { soal } = this.berkelompok;
    this.siap ??= { pemecah: new Pemecah(soal), terlaluMahal: hargaMustahil(soal) };
    const { pemecah, terlaluMahal } = this.siap;
    const jawaban = pemecah.pecahkan(hargaTerbatas(this.berkelompok, batasan, terlaluMahal), dekat);
    return menepati(batasan, jawaban.kursiOrang) ? jawaban : null;
  }
}
