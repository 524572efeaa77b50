// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.nodes.Node;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.Fn0;
import org.ourolang.interpreter.object.NativeCode;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroInstance;

/** A call of one builtin class, shared by all contexts, for which a function of Java stands: {@code range(n)}. */
final class ConversionNode extends Node {
    private final OuroClass type;
    private final NativeCode code;
    private final NativeInvocation invocation;

    private ConversionNode(OuroClass type, NativeCode code) {
        this.type = type;
        this.code = code;
        this.invocation = new NativeInvocation(code.getClass());
    }

    /**
     * The node for calls of {@code type}; null where no function stands for such a call.
     *
     * @param arguments element 0 is free
     */
    static ConversionNode of(OuroClass type, Object[] arguments) {
        boolean shared = type.isImmutable() && type.context() == null;
        if (!shared) {
            return null;
        }
        type.lookup("__new__");
        NativeCode code = type.conversion(arguments.length - 1);
        return code == null ? null : new ConversionNode(type, code);
    }

    boolean fits(Object callee) {
        return callee == type;
    }

    /** Whether the program could be warned of how the value is converted, with the line of this call. */
    private boolean mayWarn(Object value) {
        return type != BuiltinTypes.TYPE
                && (value instanceof OuroInstance || value == NotImplemented.NOT_IMPLEMENTED);
    }

    /** The arguments are as many as those that the node was made for. */
    Object call(Object[] arguments) {
        if (Tools.areAbsent() && !(arguments.length == 2 && mayWarn(arguments[1]))) {
            return invoke(arguments);
        }
        Node before = Tools.enter(this);
        try {
            return invoke(arguments);
        } finally {
            Tools.leave(before);
        }
    }

    private Object invoke(Object[] arguments) {
        return switch (arguments.length) {
            case 1 -> NativeInvocation.invoke((Fn0) code);
            case 2 -> invocation.call(code, arguments[1]);
            case 3 -> invocation.call(code, arguments[1], arguments[2]);
            default -> invocation.call(code, arguments[1], arguments[2], arguments[3]);
        };
    }
}
