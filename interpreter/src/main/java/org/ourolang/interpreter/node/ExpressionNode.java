// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node;

import com.oracle.truffle.api.frame.VirtualFrame;
import com.oracle.truffle.api.instrumentation.InstrumentableNode;
import com.oracle.truffle.api.instrumentation.ProbeNode;
import com.oracle.truffle.api.instrumentation.Tag;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.nodes.UnexpectedResultException;
import java.util.function.Predicate;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.protocol.Truth;

/** An expression; it is evaluated in one go and never suspends. */
public abstract class ExpressionNode extends OuroNode implements InstrumentableNode {
    /** The value, never Java null. */
    public abstract Object execute(VirtualFrame frame);

    /** Whether one of the names that the expression may stand for passes; true also if it stands for other things. */
    public boolean mayName(Predicate<String> test) {
        return true;
    }

    @Override
    public final boolean isInstrumentable() {
        return isTagged();
    }

    @Override
    public final boolean hasTag(Class<? extends Tag> tag) {
        return isTaggedWith(tag);
    }

    @Override
    public WrapperNode createWrapper(ProbeNode probe) {
        return new ExpressionNodeWrapper(this, probe);
    }

    /** What a tool is shown of a value: null for one that is no interop value. */
    protected static Object shown(Object value) {
        return InteropLibrary.isValidValue(value) ? value : null;
    }

    /** The value as an unboxed int of 64 bits. */
    public long executeLong(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Long number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** The value as an unboxed float. */
    public double executeDouble(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Double number) {
            return number;
        }
        throw new UnexpectedResultException(value);
    }

    /** The value as an unboxed bool. */
    public boolean executeBoolean(VirtualFrame frame) throws UnexpectedResultException {
        Object value = execute(frame);
        if (value instanceof Boolean truth) {
            return truth;
        }
        throw new UnexpectedResultException(value);
    }

    /** The value's truth. */
    public boolean condition(VirtualFrame frame) {
        return isTrue(execute(frame));
    }

    /** The truth of {@code value}. */
    protected final boolean isTrue(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value == None.NONE) {
            return false;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        try {
            return value == NotImplemented.NOT_IMPLEMENTED
                    ? (boolean) Tools.calledAt(this, () -> Truth.isTrue(value))
                    : Truth.isTrue(value);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    /**
     * The value for a loop or a variable that alone will know it: a body made by this very expression is marked as
     * owned.
     */
    public Object evaluateOwned(VirtualFrame frame) {
        return execute(frame);
    }
}
