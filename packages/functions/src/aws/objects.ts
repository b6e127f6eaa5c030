/** Reading and deleting one object of an S3 bucket. */
import { endpointOf, fetchSigned, region } from "./signed.ts";

/** A function that gets an object of the bucket by its key, with S3's answer whatever its status. */
export function objectsOf(bucket: string): (key: string) => Promise<Response> {
  return (key) => fetchSigned({ service: "s3", method: "GET", url: urlOf(bucket, key) });
}

/** A function that deletes an object of the bucket by its key, with S3's answer whatever its status. */
export function deletionsFrom(bucket: string): (key: string) => Promise<Response> {
  return (key) => fetchSigned({ service: "s3", method: "DELETE", url: urlOf(bucket, key) });
}

function urlOf(bucket: string, key: string): URL {
  return new URL(`${base(bucket)}/${escaped(key)}`);
}

/** AWS is asked by the bucket's own host name; an endpoint of one's own may not have a name for each bucket. */
function base(bucket: string): string {
  const endpoint = endpointOf("s3");
  return endpoint ? `${endpoint.replace(/\/$/, "")}/${bucket}` : `https://${bucket}.s3.${region()}.amazonaws.com`;
}

function escaped(key: string): string {
  return key.split("/").map(encodeURIComponent).join("/");
}
