import type { ProfilAbk } from "../../../core/abk/profil";
import { ProfileLine } from "../../ui/profile-line";
import { BagianAsal } from "./bagian-asal";
import { TandaDokumen } from "./tanda-dokumen";
import { BarisBelumLengkap } from "./tanda-lengkap";

/** What stands under the title of the list: the profile, what the norms rest on, and how far the figures moved since they were laid down. */
export function KeteranganDaftar(props: { readonly profil: ProfilAbk }) {
  return (
    <>
      <ProfileLine profil={props.profil} />
      <BagianAsal />
      <TandaDokumen />
      <BarisBelumLengkap />
    </>
  );
}
