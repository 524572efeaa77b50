// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.weakref;

import java.lang.ref.PhantomReference;
import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.ourolang.interpreter.context.OuroContext;

/** All objects of one context to which there are weak references; tells these when an object is gone. */
final class WatchedObjects {
    private static final int ATTEMPTS = 5;
    private static final long LAST_MILLIS = 2;
    private static final long FIRST_MILLIS = 200;

    private final Map<Watched, Watched> objects = new ConcurrentHashMap<>();
    private final ReferenceQueue<Object> gone = new ReferenceQueue<>();

    static WatchedObjects get() {
        return OuroContext.get().extension(WatchedObjects.class, WatchedObjects::new);
    }

    Watched watch(Object object) {
        tell();
        Watched known = find(object);
        if (known != null) {
            return known;
        }
        Watched made = new Watched(object, gone);
        Watched raced = objects.putIfAbsent(made, made);
        return raced == null ? made : raced;
    }

    /** Null when nobody refers to it weakly. */
    Watched find(Object object) {
        return objects.get(new Watched(object, null));
    }

    /** Calls the callbacks of references whose object is gone. */
    void tell() {
        for (Object each = gone.poll(); each != null; each = gone.poll()) {
            tell((Watched) each);
        }
    }

    private void tell(Watched dead) {
        objects.remove(dead);
        List<WeakReferences> references = dead.references();
        references.forEach(WeakReferences::callBack);
    }

    /** Lets the JVM collect what nobody can reach, and tells of it. */
    void collect() {
        ReferenceQueue<Object> seen = new ReferenceQueue<>();
        Reference<Object> canary = new PhantomReference<>(new Object(), seen);
        try {
            for (int i = 0; i < ATTEMPTS; i++) {
                System.gc();
                if (seen.remove(FIRST_MILLIS) == canary) {
                    break;
                }
            }
            // The JVM hands references over in another thread, in any order.
            for (Reference<?> each = gone.remove(LAST_MILLIS); each != null; each = gone.remove(LAST_MILLIS)) {
                tell((Watched) each);
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        Reference.reachabilityFence(canary);
    }
}
