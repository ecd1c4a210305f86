import { useForm, type UseFormInput, type UseFormReturnType } from "@mantine/form";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { AppError } from "../../core/errors";
import { nameKey } from "../../core/name";
import { sentenceOf } from "./query";
import { useAwalDraf, useDraft, type AsalDraf, type KeadaanDraf } from "./use-draft";

/** A form whose typing is never lost. */
export interface DraftForm<V> {
  readonly form: UseFormReturnType<V>;
  readonly draf: KeadaanDraf<V>;
  /** Why the last save was refused, when that is about no single field; it stands beside the buttons. */
  readonly ditolak: string | null;
  /** Checks the form and hands it over; when a field is refused the first of them gets the focus. */
  readonly kirim: (lakukan: (nilai: V) => void) => (event: SyntheticEvent<HTMLFormElement>) => void;
  /**
   * Waits for the save of these values: it ends the draft, also when the form was closed meanwhile, or its refusal is told where it
   * belongs. `sesudah` is for a form that is still open.
   */
  readonly menyimpan: <T>(dikirim: V, simpanan: Promise<T>, sesudah?: (tersimpan: T) => void) => void;
}

/** A form of the form library that keeps its draft in the data file: see `useDraft`. */
export function useDraftForm<V extends Record<string, unknown>>({
  asal,
  ...pilihan
}: Omit<UseFormInput<V>, "initialValues"> & { readonly asal: AsalDraf<V> }): DraftForm<V> {
  const awal = useAwalDraf(asal);
  const form = useForm<V>({ ...pilihan, initialValues: awal.nilai });
  const draf = useDraft(asal, awal, { nilai: form.values, pasang: (nilai) => form.setValues(nilai) });
  const [ditolak, setDitolak] = useState<string | null>(null);
  const bidang = useRef<HTMLFormElement>(null);
  /** Whether the first refused field is to get the focus once the marks stand. */
  const fokusDiminta = useRef(false);
  useEffect(() => {
    if (!fokusDiminta.current || !bidang.current?.isConnected) return;
    fokusDiminta.current = false;
    focusFirstRefused(bidang.current);
  });
  return {
    form,
    draf,
    ditolak,
    kirim: (lakukan) => (event) => {
      bidang.current = event.currentTarget;
      setDitolak(null);
      form.onSubmit(lakukan, () => {
        fokusDiminta.current = true;
      })(event);
    },
    menyimpan: (dikirim, simpanan, sesudah) => {
      simpanan.then(
        (tersimpan) => {
          draf.tersimpan(dikirim);
          if (bidang.current?.isConnected) sesudah?.(tersimpan);
        },
        (galat: unknown) => {
          const isian = refusedField(galat, dikirim);
          if (isian === null) return setDitolak(sentenceOf(galat));
          fokusDiminta.current = true;
          form.setErrors({ [isian]: sentenceOf(galat) });
        },
      );
    },
  };
}

/** Puts the focus into the first field that is marked as refused. */
function focusFirstRefused(formulir: HTMLFormElement): void {
  const pertama = formulir.querySelector('[aria-invalid="true"]');
  if (pertama instanceof HTMLElement) pertama.focus();
}

/** Which field a refusal is about: the one that its detail begins with, or the one that holds what is there already. */
function refusedField(galat: unknown, dikirim: Readonly<Record<string, unknown>>): string | null {
  if (!(galat instanceof AppError)) return null;
  const { failure } = galat;
  const isian = Object.keys(dikirim);
  if (failure.code === "duplicateName") {
    const kunci = nameKey(failure.data.nama ?? "");
    return isian.find((nama) => kunci !== "" && typeof dikirim[nama] === "string" && nameKey(dikirim[nama]) === kunci) ?? null;
  }
  if (failure.code !== "invalidInput") return null;
  const { rincian } = failure.data;
  return isian.find((nama) => rincian.toLowerCase().startsWith(`${nama.toLowerCase()} `)) ?? null;
}
