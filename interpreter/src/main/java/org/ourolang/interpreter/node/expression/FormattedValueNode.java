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
        Object specification = format == null ? "" : format.execute(frame);
        if (object instanceof String && conversion != 'r' && conversion != 'a' && format == null) {
            return object;
        }
        try {
            return format(object, (String) specification);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    @TruffleBoundary
    private String format(Object object, String specification) {
        Object converted =
                switch (conversion) {
                    case 'r' -> Representation.repr(object);
                    case 'a' -> Representation.ascii(object);
                    case 's' -> Representation.str(object);
                    default -> object;
                };
        return Representation.format(converted, specification);
    }
}
