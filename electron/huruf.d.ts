/** A font that the bundler writes into the program, as a `data:` address. */
declare module "*.woff?inline" {
  const alamat: string;
  export default alamat;
}
