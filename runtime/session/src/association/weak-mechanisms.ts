import type { MechanismNameId } from "@cosemkit/model/codes/mechanism-name";

/**
 * Mechanisms that protect little (W5): a password that every listener reads, as the AARQ bears it in clear whatever is
 * ciphered; what a manufacturer made; MD5 and SHA-1.
 */
export const weakMechanisms: readonly MechanismNameId[] = ["lls", "hls", "hls-md5", "hls-sha1"];
