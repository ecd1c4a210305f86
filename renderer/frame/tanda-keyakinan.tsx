import { ActionIcon, Tooltip } from "@mantine/core";
import { IconShieldCheck, IconShieldQuestion } from "@tabler/icons-react";
import { Link } from "wouter";
import type { ProfilAbk } from "../../core/abk/profil";
import { ID_KETENTUAN, ketentuan } from "../../core/peraturan/register";
import { TEKS_KEYAKINAN } from "../../core/text/abk";
import { TEKS_KEPALA } from "../../core/text/navigasi";
import { formatAngka } from "../../core/text/number";

const BELUM_PASTI = ID_KETENTUAN.filter((id) => ketentuan(id).belumPasti !== null).length;

/** One quiet mark of how sure the product is of the rules in force; opens those that it is not sure of. */
export function TandaKeyakinan(props: { readonly profil: ProfilAbk }) {
  const { keyakinan } = props.profil;
  const kalimat = TEKS_KEPALA.keyakinan(TEKS_KEYAKINAN[keyakinan].toLowerCase(), formatAngka(BELUM_PASTI));
  const Tanda = keyakinan === "terverifikasi" && BELUM_PASTI === 0 ? IconShieldCheck : IconShieldQuestion;
  return (
    <Tooltip label={kalimat} multiline maw={320}>
      <ActionIcon component={Link} href="/peraturan/belum-pasti" size={30} variant="subtle" color="gray" aria-label={kalimat}>
        <Tanda size={18} stroke={1.6} aria-hidden />
      </ActionIcon>
    </Tooltip>
  );
}
