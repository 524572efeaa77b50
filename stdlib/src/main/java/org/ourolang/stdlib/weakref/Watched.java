// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.weakref;

import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.protocol.WeakKey;

/** An object to which there are weak references, without keeping it alive. */
final class Watched extends WeakKey {
    private final List<WeakReference<WeakReferences>> references = new ArrayList<>(1);

    /** @param gone null for a key that is only searched with */
    Watched(Object object, ReferenceQueue<Object> gone) {
        super(object, gone);
    }

    /** The references that are still there, the shared one first, then the newest. */
    synchronized List<WeakReferences> references() {
        List<WeakReferences> alive = new ArrayList<>(references.size());
        for (WeakReference<WeakReferences> each : references) {
            WeakReferences reference = each.get();
            if (reference != null) {
                alive.add(reference);
            }
        }
        return alive;
    }

    synchronized void add(WeakReferences reference) {
        references.removeIf(each -> each.get() == null);
        boolean behindShared = !reference.isShared() && !references.isEmpty() && isShared(references.get(0));
        references.add(behindShared ? 1 : 0, new WeakReference<>(reference));
    }

    private static boolean isShared(WeakReference<WeakReferences> reference) {
        WeakReferences alive = reference.get();
        return alive != null && alive.isShared();
    }
}
