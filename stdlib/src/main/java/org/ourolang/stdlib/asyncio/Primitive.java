// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.stdlib.bodies.BodyClass;

/** What locks, events, queues and the like have in common: the first wait ties them to a loop. */
abstract class Primitive extends OuroInstance {
    private final BodyClass definition;
    /** Null until somebody has to wait. */
    private Object loop;

    Primitive(OuroClass type, BodyClass definition) {
        super(type);
        this.definition = definition;
    }

    /** Whether no script has put anything of its own in the place of what Java knows. */
    final boolean isPlain() {
        return definition.isUnchanged(type()) && getShape() == SHAPE;
    }

    /** As {@link #isPlain}, for objects that keep attributes of the library's making. */
    final boolean isPlainClass() {
        return definition.isUnchanged(type());
    }

    /** The running loop, which must be the one of the earlier waits. */
    final Object loop(ExecutionState state) {
        Object running = Loops.running(AsyncioState.of(state));
        if (loop == null) {
            loop = running;
        } else if (loop != running) {
            throw Errors.runtimeError("%s is bound to a different event loop", Representation.repr(this));
        }
        return running;
    }

    /** Declares {@code _loop}, by which scripts see that loop. */
    static void shareLoop(BodyClass type) {
        type.attribute("_loop", self -> AsyncioState.orNone(((Primitive) self).loop), (self, value) -> {
            ((Primitive) self).loop = value == None.NONE ? null : value;
            return None.NONE;
        });
    }

    /** {@code <module.Name object at 0x... [state]>}. */
    final String shown(String state, int waiters) {
        String plain = Representation.objectRepr(this);
        String text = waiters == 0 ? state : state + ", waiters:" + waiters;
        return "<" + plain.substring(1, plain.length() - 1) + " [" + text + "]>";
    }
}
