/** The version of this package. Reports of two versions may differ. */
export const ENGINE_VERSION = "0.1.0";
