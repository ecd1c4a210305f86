import { SegmentedControl } from "@mantine/core";
import { useLocation } from "wouter";
import { TEKS_PILIH_DOKUMEN } from "../../../core/text/dokumen-anjab";
import { JENIS_DOKUMEN, type JenisDokumen } from "./jenis-dokumen";

/** Goes from the documents of the ABK to those of the anjab and back. */
export function PilihJenis({ jenis }: { readonly jenis: JenisDokumen }) {
  const [, navigate] = useLocation();
  return (
    <SegmentedControl
      aria-label={TEKS_PILIH_DOKUMEN.nama}
      mb={10}
      value={jenis}
      data={(["abk", "anjab"] as const).map((value) => ({ value, label: TEKS_PILIH_DOKUMEN[value] }))}
      onChange={(nilai) => navigate(JENIS_DOKUMEN[nilai === "anjab" ? "anjab" : "abk"].daftar)}
    />
  );
}
