// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.CompilationFinal;
import com.oracle.truffle.api.frame.Frame;

/**
 * How the locals of one body are kept: unboxed as long as all values allow it. Every node that writes a local asks here,
 * so that they agree and a slot's tag seldom changes; readers go by the tag alone.
 */
public final class SlotKinds {
    private static final byte UNKNOWN = 0;
    private static final byte LONG = 1;
    private static final byte DOUBLE = 2;
    private static final byte OBJECT = 3;

    @CompilationFinal(dimensions = 1)
    private final byte[] kinds;

    /** @param count number of the locals, which have the first slots */
    public SlotKinds(int count) {
        kinds = new byte[count];
    }

    /** Whether ints go into the slot unboxed. */
    public boolean isLong(int slot) {
        return kinds[slot] == LONG;
    }

    /** Whether floats go into the slot unboxed. */
    public boolean isDouble(int slot) {
        return kinds[slot] == DOUBLE;
    }

    /** Whether every value goes into the slot as it is. */
    public boolean isObject(int slot) {
        return kinds[slot] == OBJECT;
    }

    /** Assigns to a local. */
    public void set(Frame frame, int slot, Object value) {
        byte kind = kinds[slot];
        if (kind == OBJECT) {
            frame.setObject(slot, value);
        } else if (kind == LONG && value instanceof Long number) {
            frame.setLong(slot, number);
        } else if (kind == DOUBLE && value instanceof Double number) {
            frame.setDouble(slot, number);
        } else {
            widen(slot, value);
            set(frame, slot, value);
        }
    }

    /** Assigns an int to a local. */
    public void setLong(Frame frame, int slot, long value) {
        if (kinds[slot] == LONG) {
            frame.setLong(slot, value);
        } else {
            set(frame, slot, value);
        }
    }

    /** Sets a parameter's value; it stays boxed unless something else assigns unboxed values to the parameter too. */
    void setParameter(Frame frame, int slot, Object value) {
        if (kinds[slot] == LONG || kinds[slot] == DOUBLE) {
            set(frame, slot, value);
        } else {
            frame.setObject(slot, value);
        }
    }

    private void widen(int slot, Object value) {
        CompilerDirectives.transferToInterpreterAndInvalidate();
        boolean first = kinds[slot] == UNKNOWN;
        kinds[slot] = first && value instanceof Long ? LONG : first && value instanceof Double ? DOUBLE : OBJECT;
    }
}
