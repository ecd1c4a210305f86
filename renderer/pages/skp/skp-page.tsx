import { useRoute } from "wouter";
import { AngkaKreditPage } from "./angka-kredit";
import { BerjenjangPage } from "./berjenjang";
import { DaftarSkp } from "./daftar-skp";
import { DistribusiPage } from "./distribusi";
import { FormSkp } from "./form-skp";
import { ImporSkp } from "./impor-skp";
import { MatriksPeran } from "./matriks-peran";

/** Performance: the SKP of a year, one of them as a form, the cascade, the matrix of roles, the distribution, and angka kredit. */
export default function SkpPage() {
  const [ada, alamat] = useRoute("/skp/:id");
  switch (ada ? alamat.id : "") {
    case "":
      return <DaftarSkp />;
    case "berjenjang":
      return <BerjenjangPage />;
    case "matriks":
      return <MatriksPeran />;
    case "distribusi":
      return <DistribusiPage />;
    case "angka-kredit":
      return <AngkaKreditPage />;
    case "impor":
      return <ImporSkp />;
    default:
      return <FormSkp key={alamat?.id} id={alamat?.id ?? ""} />;
  }
}
