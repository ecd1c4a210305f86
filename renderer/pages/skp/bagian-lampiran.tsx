import { Stack, Textarea } from "@mantine/core";
import { PANJANG_SKP } from "../../../core/contract/skp";
import { LABEL_SKP } from "../../../core/text/skp";
import { Sumber } from "../../ui/sumber";
import type { IsianSkp } from "./isian-skp";

const ISIAN = ["dukungan", "skema", "konsekuensi"] as const;

/** What stands in the annex of an SKP. */
export function BagianLampiran({ nilai, ubah }: { readonly nilai: IsianSkp; readonly ubah: (bagian: Partial<IsianSkp>) => void }) {
  return (
    <Stack gap="sm" maw={760}>
      {ISIAN.map((isian) => (
        <Textarea
          key={isian}
          label={LABEL_SKP[isian]}
          autosize
          minRows={3}
          maxLength={PANJANG_SKP.lampiran}
          value={nilai[isian]}
          onChange={(event) => ubah({ [isian]: event.currentTarget.value })}
        />
      ))}
      <span>
        <Sumber id="skp-lampiran" hal={LABEL_SKP.dukungan} />
      </span>
    </Stack>
  );
}
