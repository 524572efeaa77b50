// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.math.BigInteger;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroComplex;
import org.ourolang.interpreter.object.OuroInstance;

/** Truth of any value. */
public final class Truth {
    private Truth() {}

    /** {@code bool(value)}. */
    public static boolean isTrue(Object value) {
        if (value instanceof Boolean truth) {
            return truth;
        }
        if (value instanceof Long number) {
            return number != 0;
        }
        if (value instanceof String text) {
            return !text.isEmpty();
        }
        if (value == None.NONE) {
            return false;
        }
        return isTrueSlow(value);
    }

    @TruffleBoundary
    private static boolean isTrueSlow(Object value) {
        if (value instanceof Double number) {
            return number != 0;
        }
        if (value instanceof BigInteger) {
            return true;
        }
        if (value instanceof OuroComplex number) {
            return number.re() != 0 || number.im() != 0;
        }
        OuroClass type = Types.of(value);
        Object method = type.lookup("__bool__");
        if (method instanceof BuiltinMethod builtin
                && builtin.owner().is(OuroClass.PAYLOAD)
                && value instanceof OuroInstance instance) {
            return isTrue(instance.payload);
        }
        if (method != null) {
            Object answer = Calls.callUnbound(method, value, new Object[0], Keywords.NONE);
            if (answer instanceof Boolean truth) {
                return truth;
            }
            throw Errors.typeError("__bool__ should return bool, returned %s", Types.name(answer));
        }
        if (type.is(OuroClass.CORE)) {
            long length = Items.nativeLength(value);
            return length != 0;
        }
        return type.lookup("__len__") == null || Items.length(value) != 0;
    }
}
