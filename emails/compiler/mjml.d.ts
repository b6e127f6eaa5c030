/** The part of MJML 5 that the compiler uses; the package brings no types. */
declare module "mjml" {
  type Options = {
    fonts: Record<string, string>;
    ignoreIncludes: boolean;
    validationLevel: "soft";
    keepComments: boolean;
  };
  type Warning = { line: number; message: string; tagName: string };
  export default function mjml(source: string, options: Options): Promise<{ html: string; errors: Warning[] }>;
}
