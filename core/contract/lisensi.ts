import { z } from "zod";

/** The packages that the program was built from, as the build writes them down (`build/lib/licenses.mjs`). */
export const daftarLisensi = z.array(z.object({ nama: z.string(), versi: z.string(), lisensi: z.string(), teks: z.string() }));

export type DaftarLisensi = Readonly<z.infer<typeof daftarLisensi>>;
