// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.frame.VirtualFrame;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.ExpressionNode;
import org.ourolang.interpreter.protocol.Representation;

/** A replacement field of an f-string. */
public final class FormattedValueNode extends ExpressionNode {
    private final char conversion;

    @Child
    private ExpressionNode value;

    @Child
    private ExpressionNode format;

    /** @param format null for none */
    public FormattedValueNode(ExpressionNode value, char conversion, ExpressionNode format) {
        this.value = value;
        this.conversion = conversion;
        this.format = format;
    }

    @Override
    public Object execute(VirtualFrame frame) {
        Object object = value.execute(frame);
        try {
            if (conversion != 0) {
                object = convert(object);
            }
            if (format == null) {
                return object instanceof String ? object : plain(object);
            }
        } catch (OuroError error) {
            throw at(error);
        }
        Object specification = format.execute(frame);
        try {
            return format(object, (String) specification);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private Object convert(Object object) {
        return switch (conversion) {
            case 'r' -> Representation.repr(object);
            case 'a' -> Representation.ascii(object);
            default -> Representation.str(object);
        };
    }

    @TruffleBoundary
    private static String plain(Object object) {
        return object instanceof Long number ? number.toString() : Representation.format(object, "");
    }

    @TruffleBoundary
    private static String format(Object object, String specification) {
        return Representation.format(object, specification);
    }
}
