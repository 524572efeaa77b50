// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Representation;

/** The errors of streams, which scripts may raise where nothing else does. */
final class StreamErrors {
    private StreamErrors() {}

    static void installIncompleteRead(TypeBuilder type) {
        type.method("__init__(self, partial, expected)", (self, partial, expected) -> {
            String wanted = expected == None.NONE ? "undefined" : Representation.repr(expected);
            String text = Items.length(partial) + " bytes read on a total of " + wanted + " expected bytes";
            Attributes.set(self, "args", OuroTuple.of(text));
            Attributes.set(self, "partial", partial);
            Attributes.set(self, "expected", expected);
            return None.NONE;
        });
        type.method("__reduce__(self)", (Object self) -> remade(
                self, Attributes.get(self, "partial"), Attributes.get(self, "expected")));
    }

    static void installLimitOverrun(TypeBuilder type) {
        type.method("__init__(self, message, consumed)", (self, message, consumed) -> {
            Attributes.set(self, "args", OuroTuple.of(message));
            Attributes.set(self, "consumed", consumed);
            return None.NONE;
        });
        type.method("__reduce__(self)", (Object self) -> remade(
                self, Items.get(Attributes.get(self, "args"), 0L), Attributes.get(self, "consumed")));
    }

    private static OuroTuple remade(Object error, Object first, Object second) {
        return OuroTuple.of(((OuroObject) error).type(), OuroTuple.of(first, second));
    }
}
