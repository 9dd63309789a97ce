package dev.evenkeel.pack;

import dev.evenkeel.pack.Finding.Grade;
import dev.evenkeel.pack.Finding.Kind;
import java.util.List;

/** A place in a pack that findings are noted at. Lives inside one compilation. */
record Place(String pointer, List<Finding> findings) {

    Place at(String name) {
        return new Place(pointer + "/" + name, findings);
    }

    Place at(int index) {
        return at(Integer.toString(index));
    }

    void broken(Kind kind, String message) {
        findings.add(new Finding(pointer, Grade.ERROR, kind, message));
    }

    void worthKnowing(Kind kind, String message) {
        findings.add(new Finding(pointer, Grade.WARNING, kind, message));
    }
}
