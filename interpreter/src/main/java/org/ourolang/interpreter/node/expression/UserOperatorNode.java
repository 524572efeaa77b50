// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.syntax.BinaryOperator;

/** Calls the method by which a class of a script defines an operator, where the left operand certainly has its say first. */
final class UserOperatorNode extends Node {
    private final String method;
    private final SteadyClass<ClassAttribute> methods;
    private final String inPlaceMethod;
    private final int inPlaceHash;

    @Child
    private CodeCallNode call = new CodeCallNode(Keywords.NONE);

    UserOperatorNode(BinaryOperator operator, boolean inPlace) {
        method = operator.method().intern();
        methods = SteadyClass.attribute(method);
        inPlaceMethod = inPlace ? operator.inPlaceMethod().intern() : null;
        inPlaceHash = inPlace ? inPlaceMethod.hashCode() : 0;
    }

    /** What the left operand's method answers, NotImplemented included; null if something else may go before it. */
    Object apply(OuroInstance left, Object right) {
        OuroClass type = left.type();
        OuroClass other = Types.of(right);
        if (type != other && !other.is(OuroClass.CORE) || left.payload != null) {
            return null;
        }
        if (inPlaceMethod != null && type.find(inPlaceMethod, inPlaceHash).kind() != ClassAttribute.Kind.ABSENT) {
            return null;
        }
        return methods.ask(type, this).value() instanceof OuroFunction function
                ? call.call(function, new Object[] {null, left, right})
                : null;
    }
}
