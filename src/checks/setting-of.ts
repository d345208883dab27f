import type { Audience, Kind } from "../text/draft";
import type { Policy } from "../policy/policy";
import type { Day, Setting } from "../rules/setting";

/** What the rules are told, made from what IT decided and from the writer's profile (if there is one). */
export function settingOf(
  policy: Policy,
  kind: Kind,
  audience: Audience,
  today: Day,
  person?: Setting["person"],
): Setting {
  const { name, contact } = policy.office;
  return {
    today,
    office: {
      name,
      departments: policy.departments,
      phones: [contact.phone].map((phone) => phone.replace(/\D/g, "")),
    },
    required: requiredOf(policy, kind, audience),
    glossary: policy.glossary,
    abbreviations: policy.abbreviations,
    spelling2026: policy.spelling2026,
    ...(person ? { person } : {}),
  };
}

/** A fragment has no missing parts. */
function requiredOf({ required }: Policy, kind: Kind, audience: Audience): Setting["required"] {
  if (kind === "fragment") return [];
  if (kind === "email") return audience === "internal" ? required.internalEmail : required.externalEmail;
  return audience === "internal" ? required.internalLetter : required.externalLetter;
}
