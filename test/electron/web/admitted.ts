/** Uses an address up as the page behind it does. @returns the cookie that the browser keeps, as it sends it */
export async function admittedCookie(address: string): Promise<string> {
  const { origin, searchParams } = new URL(address);
  const answer = await fetch(`${origin}/masuk`, {
    method: "POST",
    redirect: "manual",
    headers: { origin },
    body: new URLSearchParams({ token: searchParams.get("token") ?? "" }),
  });
  return answer.headers.get("set-cookie")?.split(";")[0] ?? "";
}
