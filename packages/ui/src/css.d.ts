declare module "*.css?raw" {
  const text: string;
  export default text;
}

/** Style sheets that a test brings in for their effect. */
declare module "*.css";
