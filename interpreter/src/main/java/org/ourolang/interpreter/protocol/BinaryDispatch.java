// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroClass;

/**
 * Who answers for two operands (the language reference's "Emulating numeric types"): the left one's method, then the right
 * one's reflected method, which comes first where the right operand's class is a subclass that has a reflected method of its
 * own.
 *
 * @param method such as {@code __add__}
 * @param reflectedMethod such as {@code __radd__}
 * @param builtin what the builtin classes' methods of these names do
 */
record BinaryDispatch(String method, String reflectedMethod, Builtin builtin) {
    private static final Object NO_ANSWER = NotImplemented.NOT_IMPLEMENTED;

    /** The operation of the builtin classes, subclasses' payloads included; NotImplemented for no answer. */
    @FunctionalInterface
    interface Builtin {
        Object apply(Object left, Object right);
    }

    /** What the first that has an answer says; NotImplemented where none has. */
    Object attempt(Object left, Object right) {
        OuroClass leftType = Types.of(left);
        OuroClass rightType = Types.of(right);
        if (leftType.is(OuroClass.CORE) && rightType.is(OuroClass.CORE)) {
            return builtin.apply(left, right);
        }
        Object own = leftType.lookup(method);
        Object reflected = leftType == rightType ? null : rightType.lookup(reflectedMethod);
        boolean reflectedFirst = reflected != null
                && rightType.isSubclassOf(leftType)
                && reflected != leftType.lookup(reflectedMethod);
        if (reflectedFirst) {
            Object answer = askRight(reflected, left, right);
            if (answer != NO_ANSWER) {
                return answer;
            }
            reflected = null;
        }
        Object answer = own == null ? NO_ANSWER : askLeft(own, left, right);
        return answer == NO_ANSWER && reflected != null ? askRight(reflected, left, right) : answer;
    }

    private Object askLeft(Object own, Object left, Object right) {
        return Iteration.isCore(own, method, Types.of(left))
                ? builtin.apply(left, right)
                : Calls.callUnbound(own, left, new Object[] {right}, Keywords.NONE);
    }

    /** What the right operand's reflected method answers. */
    Object askRight(Object reflected, Object left, Object right) {
        return Iteration.isCore(reflected, reflectedMethod, Types.of(right))
                ? builtin.apply(left, right)
                : Calls.callUnbound(reflected, right, new Object[] {left}, Keywords.NONE);
    }
}
