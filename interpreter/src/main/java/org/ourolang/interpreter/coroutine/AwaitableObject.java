// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;

/**
 * An object written in Java that is awaited and may have something to report when it is dropped. A class, because compiled
 * code tells a class by one comparison, but has to search for an interface.
 */
public abstract class AwaitableObject extends OuroObject implements NativeAwaitable, Droppable {
    protected AwaitableObject(OuroClass type) {
        super(type);
    }

    /** The value if it may have something to report when it is dropped, else null; for compiled code. */
    public static Droppable droppable(Object value) {
        if (value instanceof AwaitableObject object) {
            return object;
        }
        if (value instanceof Suspendable body) {
            return body;
        }
        return value instanceof AsyncGeneratorStep step ? step : null;
    }
}
