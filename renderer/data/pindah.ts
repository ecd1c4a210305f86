import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import type { SumberPindah } from "../../core/contract/pindah";
import type { Input } from "../../core/contract/procedures";
import { TEKS_PINDAH } from "../../core/text/pindah";
import { call } from "./call";
import { tell } from "./notice";
import { sentenceOf } from "./query";
import { chooseFolder } from "./save-file";

type Tempat = Pick<Input<"pindah.cari">, "pegangan" | "folder">;

/** Looks for data of another computer in a folder, and brings it into the place of an empty file; each says in place why it did not. */
export function usePindahMasuk(onSelesai: () => void) {
  const client = useQueryClient();
  const [tempat, setTempat] = useState<Tempat>({});
  const [sumber, setSumber] = useState<readonly SumberPindah[] | null>(null);
  const [sibuk, setSibuk] = useState(false);
  const [galat, setGalat] = useState<string | null>(null);
  const jalan = async (kerja: () => Promise<void>): Promise<void> => {
    setSibuk(true);
    setGalat(null);
    try {
      await kerja();
    } catch (error) {
      setGalat(sentenceOf(error));
    } finally {
      setSibuk(false);
    }
  };
  const cari = (folder: string): Promise<void> =>
    jalan(async () => {
      const pegangan = await chooseFolder();
      if (pegangan === null) return;
      const dipilih = { pegangan: pegangan ?? null, folder };
      setSumber(await call("pindah.cari", dipilih));
      setTempat(dipilih);
    });
  const masuk = (nama: string, cara: Input<"pindah.masuk">["cara"]): Promise<void> =>
    jalan(async () => {
      await call("pindah.masuk", { ...tempat, nama, cara });
      onSelesai();
      // Another file: nothing that was read from the former one may stay on screen.
      await client.resetQueries();
      tell({ tone: "done", sentence: TEKS_PINDAH.masuk.selesai });
    });
  return { sumber, sibuk, galat, cari, masuk };
}
