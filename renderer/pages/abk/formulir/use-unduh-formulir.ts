import { notifications } from "@mantine/notifications";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { ulid } from "ulid";
import type { PermintaanNaskah } from "../../../../core/contract/naskah";
import { AppError } from "../../../../core/errors";
import type { Kertas } from "../../../../core/formasi/kertas";
import { TEKS_DIALOG_FORMULIR as T } from "../../../../core/text/formulir";
import { call } from "../../../data/call";
import { buatNaskah } from "../../../data/naskah";
import { showError } from "../../../data/query";
import { saveFile } from "../../../data/save-file";

const TANYA_MS = 250;

/** Makes the workbook of forms and hands it over; tells how far it is and lets it be stopped. */
export function useUnduhFormulir() {
  const [pekerjaan, setPekerjaan] = useState<string | null>(null);
  const kemajuan = useQuery({
    queryKey: ["pekerjaan.status", { pekerjaan }],
    queryFn: () => call("pekerjaan.status", { pekerjaan: pekerjaan ?? "" }),
    enabled: pekerjaan !== null,
    refetchInterval: TANYA_MS,
  });
  const unduh = async (naskah: PermintaanNaskah, kertas: Kertas): Promise<void> => {
    const nomor = ulid();
    setPekerjaan(nomor);
    try {
      const { nama, isi } = await buatNaskah({ naskah, kertas, bentuk: "xlsx", pekerjaan: nomor });
      saveFile(nama, isi);
      notifications.show({ title: T.selesai, message: T.selesaiIsi(nama), autoClose: 8_000, withCloseButton: true });
    } catch (error) {
      if (error instanceof AppError && error.code === "cancelled") notifications.show({ message: T.dibatalkan, withCloseButton: true });
      else showError(error);
    } finally {
      setPekerjaan(null);
    }
  };
  const batalkan = (): void => {
    if (pekerjaan !== null) call("pekerjaan.batal", { pekerjaan }).catch(showError);
  };
  return { sibuk: pekerjaan !== null, kemajuan: pekerjaan === null ? null : (kemajuan.data ?? null), unduh, batalkan };
}
