// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/** {@code asyncio.Timeout}, and the two functions that make one. */
final class Timeout extends Primitive {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.timeouts", "Timeout", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private TimeLimit limit = new TimeLimit(None.NONE);

    private Timeout(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.timeouts", "Timeout", LAYOUT, Timeout.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Timeout(asked, type));
        type.method("__init__(self, when)", frame -> {
            ((Timeout) frame[1]).limit = new TimeLimit(frame[2]);
            return None.NONE;
        });
        type.method("when(self)", frame -> limit(frame).when());
        type.method("reschedule(self, when)", frame -> {
            limit(frame).reschedule(frame[2]);
            return None.NONE;
        });
        type.method("expired(self)", frame -> limit(frame).isExpired());
        type.method("__repr__(self)", frame -> limit(frame).text());
        type.coroutine("__aenter__(self)", (frame, state) -> {
            limit(frame).enter();
            return frame[1];
        });
        type.coroutine("__aexit__(self, exc_type, exc_val, exc_tb)", (frame, state) -> {
            limit(frame).leave(frame[3] instanceof OuroException error ? error : null);
            return None.NONE;
        });
        type.build();
        return type;
    }

    static Object after(BodyFunctions functions) {
        return functions.plain("timeout(delay)", "", frame -> make(TimeLimit.deadline(frame[1])));
    }

    static Object at(BodyFunctions functions) {
        return functions.plain("timeout_at(when)", "", frame -> make(frame[1]));
    }

    private static Object make(Object when) {
        BodyClass type = Definitions.get().timeoutClass();
        if (!type.isUnchanged(type.type())) {
            return Calls.call(type.type(), when);
        }
        Timeout made = new Timeout(type.type(), type);
        made.limit = new TimeLimit(when);
        return made;
    }

    private static TimeLimit limit(Object[] frame) {
        return ((Timeout) frame[1]).limit;
    }
}
