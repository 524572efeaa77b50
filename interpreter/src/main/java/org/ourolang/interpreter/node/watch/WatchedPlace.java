// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.watch;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.object.DynamicObjectLibrary;
import org.ourolang.interpreter.node.Frames;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.MemberDescriptor;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroObject;

/**
 * A variable, or an attribute of what a variable stands for, and so on: read without running any code of the program.
 *
 * @param kind where the variable lives
 * @param slot the local's slot or the index in the closure
 * @param global the global's name; null for others
 * @param attributes names of attributes, the outermost last
 */
public record WatchedPlace(Kind kind, int slot, String global, String[] attributes) {
    /** Where variables live. */
    public enum Kind {
        LOCAL,
        CELL,
        FREE,
        GLOBAL
    }

    /** What is there; null for nothing, and for ints and floats kept unboxed. */
    Object value(VirtualFrame frame) {
        Object value = switch (kind) {
            case LOCAL -> local(frame);
            case CELL -> frame.isObject(slot) && frame.getObject(slot) instanceof Cell cell ? cell.value : null;
            case FREE -> ((Cell) Frames.function(frame).closure()[slot]).value;
            case GLOBAL -> global(Frames.function(frame));
        };
        return attributes.length == 0 || value == null ? value : inside(value);
    }

    private Object local(VirtualFrame frame) {
        return frame.isObject(slot) ? frame.getObject(slot) : null;
    }

    @TruffleBoundary
    private Object global(OuroFunction function) {
        return function.globals().getString(global);
    }

    private static Object own(OuroObject object, String name) {
        if (object instanceof OuroClass type) {
            return type.namespace().getString(name);
        }
        Object value = object.attribute(name);
        return value == null && object.type().lookup(name) instanceof MemberDescriptor slot
                ? DynamicObjectLibrary.getUncached().getOrDefault(object, slot, null)
                : value;
    }

    @TruffleBoundary
    private Object inside(Object base) {
        Object value = base;
        for (String name : attributes) {
            if (!(value instanceof OuroObject object)) {
                return null;
            }
            value = own(object, name);
        }
        return value;
    }
}
