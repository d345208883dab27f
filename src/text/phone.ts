/** A phone number as people read it, with hard spaces: "61 878 12 34", "500 600 700"; a short internal one in pairs. Else as it is. */
export function readablePhone(phone: string): string {
  const digits = phone.replace(/\D/g, "").replace(/^(?:0048|48(?=\d{9}$)|0(?=\d{9}$))/, "");
  if (!/^[+\d ()/.\u00a0-]*$/.test(phone)) return phone;
  const groups =
    digits.length === 9
      ? /^(?:45|50|51|53|57|60|66|69|72|73|78|79|88)/.test(digits)
        ? [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)]
        : [digits.slice(0, 2), digits.slice(2, 5), digits.slice(5, 7), digits.slice(7)]
      : digits.length === 4
        ? [digits.slice(0, 2), digits.slice(2)]
        : undefined;
  return groups ? groups.join("\u00a0") : phone.trim();
}
