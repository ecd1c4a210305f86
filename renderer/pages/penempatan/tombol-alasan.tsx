import { Button } from "@mantine/core";
import { IconFileText } from "@tabler/icons-react";
import { useState } from "react";
import type { PermintaanNaskah } from "../../../core/contract/naskah";
import { TEKS_ALASAN_MUTASI as T } from "../../../core/text/alasan-mutasi";
import { PratinjauNaskah } from "../../surat/pratinjau-naskah";

/** Shows the moves for the check from outside, a row each, to be printed or handed over as a file. */
export function TombolAlasan({
  batasan,
}: {
  readonly batasan: Omit<Extract<PermintaanNaskah, { readonly jenis: "alasanMutasi" }>, "jenis">;
}) {
  const [terbuka, setTerbuka] = useState(false);
  return (
    <>
      <Button size="xs" variant="default" leftSection={<IconFileText size={16} aria-hidden />} onClick={() => setTerbuka(true)}>
        {T.buka}
      </Button>
      {terbuka ? (
        <PratinjauNaskah
          pilihan={{ judul: T.judul, naskah: { jenis: "alasanMutasi", ...batasan }, kertas: "f4" }}
          onTutup={() => setTerbuka(false)}
        />
      ) : null}
    </>
  );
}
