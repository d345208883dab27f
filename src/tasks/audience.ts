import type { Address } from "../host/host";
import type { Audience } from "../text/draft";

/** Internal only if everybody's address is in one of the office's domains (or below one); nobody, or anybody else: external. */
export function audienceOf(recipients: readonly Address[], domains: readonly string[]): Audience {
  const isOurs = ({ address }: Address) => {
    const domain = address.slice(address.lastIndexOf("@") + 1).toLowerCase();
    return (
      address.indexOf("@") > 0 &&
      domains.some((ours) => domain === ours || domain.slice(-ours.length - 1) === "." + ours)
    );
  };
  return recipients.length > 0 && recipients.every(isOurs) ? "internal" : "external";
}
