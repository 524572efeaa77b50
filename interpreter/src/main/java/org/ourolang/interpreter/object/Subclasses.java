// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;

/** The direct subclasses of a class, which does not keep them alive; any thread may use it. */
final class Subclasses {
    private final List<WeakReference<OuroClass>> references = new ArrayList<>(2);

    synchronized void add(OuroClass type) {
        references.removeIf(reference -> reference.get() == null);
        references.add(new WeakReference<>(type));
    }

    synchronized void remove(OuroClass type) {
        references.removeIf(reference -> reference.get() == null || reference.get() == type);
    }

    /** Those that are still known to somebody, in a list of the caller's own. */
    synchronized List<OuroClass> living() {
        List<OuroClass> living = new ArrayList<>(references.size());
        for (WeakReference<OuroClass> reference : references) {
            OuroClass type = reference.get();
            if (type != null) {
                living.add(type);
            }
        }
        return living;
    }
}
