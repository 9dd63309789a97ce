package dev.evenkeel.platform;

import java.util.ArrayList;
import java.util.List;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** The objects that an overlay renders to. */
record Manifest(List<Thing> objects) {

    static Manifest read(String yaml) {
        List<Thing> objects = new ArrayList<>();
        yaml().loadAll(yaml).forEach(object -> objects.add(new Thing(object)));
        return new Manifest(objects);
    }

    static Thing thing(String yaml) {
        return new Thing(yaml().load(yaml));
    }

    private static Yaml yaml() {
        return new Yaml(new SafeConstructor(new LoaderOptions()));
    }

    List<Thing> all(String kind) {
        return objects.stream()
                .filter(object -> kind.equals(object.at("kind").value()))
                .toList();
    }

    /** The only object of a kind. */
    Thing one(String kind) {
        List<Thing> all = all(kind);
        if (all.size() != 1) {
            throw new AssertionError(all.size() + " objects of kind " + kind);
        }
        return all.get(0);
    }

    /** The specification of every pod that these objects start. */
    List<Thing> pods() {
        return objects.stream()
                .map(object -> object.at("spec", "template", "spec"))
                .filter(pod -> pod.value() != null)
                .toList();
    }
}
