// Reads Kubernetes objects as a JSON array and writes what is wrong with each as lines; none when all keep their schemas.
import { readFileSync } from "node:fs";

const home = (apiVersion) =>
  apiVersion.startsWith("monitoring.coreos.com/") ? "@kubernetes-models/prometheus-operator" : "kubernetes-models";

for (const object of JSON.parse(readFileSync(0, "utf8"))) {
  const name = `${object.kind} ${object.metadata?.name}`;
  const models = await import(`${home(object.apiVersion)}/${object.apiVersion}`);
  if (!models[object.kind]) {
    console.log(`${name}: ${object.apiVersion} has no such kind`);
    continue;
  }
  try {
    new models[object.kind](object).validate();
  } catch (error) {
    console.log(`${name}: ${error.message}`);
  }
}
