// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.stdlib.bodies.BodyClass;
import org.ourolang.stdlib.bodies.BodyFunctions;

/** {@code asyncio.Event}: a flag that tasks wait for. */
final class Event extends Primitive {
    private static final OuroClass LAYOUT = OuroClass.builtin(
            "asyncio.locks", "Event", BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);

    private boolean set;
    private WaiterLine line = new WaiterLine(this);

    private Event(OuroClass type, BodyClass definition) {
        super(type, definition);
    }

    static BodyClass define(BodyFunctions functions) {
        BodyClass type =
                new BodyClass(functions, "asyncio.locks", "Event", LAYOUT, Event.class, BuiltinTypes.OBJECT);
        type.allocator(asked -> new Event(asked, type));
        type.method("__init__(self)", frame -> {
            of(frame).set = false;
            of(frame).line = new WaiterLine(of(frame));
            return None.NONE;
        });
        type.method("__repr__(self)", frame -> of(frame).shown(of(frame).set ? "set" : "unset", of(frame).line.size()));
        type.compiledMethod("is_set(self)", frame -> of(frame).set);
        type.compiledMethod("set(self)", frame -> {
            of(frame).set();
            return None.NONE;
        });
        type.compiledMethod("clear(self)", frame -> {
            of(frame).set = false;
            return None.NONE;
        });
        type.compiledCoroutine("wait(self)", (frame, state) -> of(frame).await(state));
        type.attribute("_waiters", self -> ((Event) self).line.futures(), null);
        type.attribute("_value", self -> ((Event) self).set, null);
        shareLoop(type);
        type.build();
        return type;
    }

    private static Event of(Object[] frame) {
        return (Event) frame[1];
    }

    private void set() {
        if (!set) {
            set = true;
            line.wake(Long.MAX_VALUE);
        }
    }

    private Object await(ExecutionState state) {
        return set ? Boolean.TRUE : awaitSetting(state);
    }

    @TruffleBoundary
    private Object awaitSetting(ExecutionState state) {
        return new Listener(line, Boolean.TRUE, "the event").waitIn(line, loop(state), state);
    }
}
