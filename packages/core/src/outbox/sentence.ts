/** The types that hold each sentence of `emails/words` to the data that it is said of. */

export type Plain = string | number | boolean | undefined;

export type Sentence = (values: Record<string, Plain>) => string;
/** For each key of some data, the phrase that takes what the data under that key hold, each as it is shown. */
export type Sentences<Data extends { key: string }> = {
  [Key in Data["key"]]: (values: Shown<Holding<Data, Key>>) => string;
};
type Holding<Data, Key> = Data extends { key: infer Keys } ? (Key extends Keys ? Omit<Data, "key"> : never) : never;
type Shown<Values> = { [Name in keyof Values]: Values[Name] extends Plain ? Values[Name] : string };
