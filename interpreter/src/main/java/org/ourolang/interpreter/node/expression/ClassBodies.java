// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.protocol.Classes;
import org.ourolang.interpreter.protocol.Representation;

/** What {@code __build_class__} does: prepares the namespace, runs the body in it, calls the metaclass. */
public final class ClassBodies {
    private ClassBodies() {}

    /**
     * Builds a class.
     *
     * @param arguments bases, then the values of the keywords
     */
    @TruffleBoundary
    public static Object build(OuroFunction body, String name, Object[] arguments, String[] keywords) {
        if (body.builtins().getString("__build_class__") == null) {
            throw Errors.error(ExceptionTypes.NAME_ERROR, "__build_class__ not found");
        }
        int positional = arguments.length - keywords.length;
        Object[] bases = Arrays.copyOf(arguments, positional);
        Object[] values = Arrays.copyOfRange(arguments, positional, arguments.length);
        Classes.Preparation preparation = Classes.prepare(name, bases, keywords, values);
        Object cell = body.code().startTarget().call(body, preparation.namespace());
        Object created = Classes.create(preparation, name, keywords, values);
        if (cell instanceof Cell classCell && created instanceof OuroClass) {
            checkCell(classCell, name, created);
        }
        return created;
    }

    private static void checkCell(Cell cell, String name, Object created) {
        if (cell.value == null) {
            throw Errors.runtimeError(
                    "__class__ not set defining '%s' as %s. Was __classcell__ propagated to type.__new__?",
                    name, Representation.repr(created));
        }
        if (cell.value != created) {
            throw Errors.typeError(
                    "__class__ set to %s defining '%s' as %s",
                    Representation.repr(cell.value), name, Representation.repr(created));
        }
    }
}
