// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.Cell;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.NotImplemented;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.language.syntax.ComparisonOperator;

/** The attributes of code objects and cells. */
final class CodeMethods {
    private static final ComparisonOperator[] COMPARISONS = {
            ComparisonOperator.EQUAL,
            ComparisonOperator.NOT_EQUAL,
            ComparisonOperator.LESS,
            ComparisonOperator.LESS_EQUAL,
            ComparisonOperator.GREATER,
            ComparisonOperator.GREATER_EQUAL
    };

    private CodeMethods() {}

    static void installCode(TypeBuilder type) {
        Natives.repr(type);
        type.member("co_name", self -> of(self).name());
        type.member("co_qualname", self -> of(self).qualifiedName());
        type.member("co_filename", self -> of(self).fileName());
        type.member("co_firstlineno", self -> (long) of(self).firstLine());
        type.member("co_argcount", self -> (long) of(self).positionalCount());
        type.member("co_posonlyargcount", self -> (long) of(self).positionalOnlyCount());
        type.member("co_kwonlyargcount", self -> (long) of(self).keywordOnlyCount());
        type.member("co_nlocals", self -> (long) plainNames(of(self)).length);
        type.getter("co_varnames", self -> OuroTuple.of(plainNames(of(self))));
        type.getter(
                "co_freevars",
                self -> OuroTuple.of((Object[]) of(self).freeNames().clone()));
        type.getter(
                "co_cellvars",
                self -> OuroTuple.of((Object[]) of(self).cellNames().clone()));
        type.member("co_flags", self -> (long) of(self).flags());
        type.member("co_consts", self -> OuroTuple.of(of(self).doc() == null ? None.NONE : of(self).doc()));
        for (String name : new String[] {"co_code", "co_names", "co_stacksize", "co_linetable", "co_exceptiontable"}) {
            type.getter(name, self -> {
                throw Errors.attributeErrorOf(
                        self, name, "Ouro has no bytecode: code objects have no attribute '%s'", name);
            });
        }
        type.method("replace(self, /, **changes)", (self, changes) -> replace(of(self), (OuroDict) changes));
    }

    private static Code replace(Code code, OuroDict changes) {
        for (Object name : changes.keysToArray()) {
            if (!name.equals("co_flags")) {
                throw Errors.unsupported("code.replace() of anything but co_flags");
            }
        }
        return changes.getString("co_flags") instanceof Long flags ? code.withFlags(flags.intValue()) : code;
    }

    /** {@code co_varnames}: without the variables that only inner functions make into cells. */
    private static Object[] plainNames(Code code) {
        List<String> cells = Arrays.asList(code.cellNames());
        List<Object> names = new ArrayList<>();
        for (int i = 0; i < code.variableNames().length; i++) {
            String name = code.variableNames()[i];
            if (i < code.parameterCount() || !cells.contains(name)) {
                names.add(name);
            }
        }
        return names.toArray();
    }

    private static Code of(Object self) {
        return (Code) self;
    }

    static void installCell(TypeBuilder type) {
        type.constructor("__new__(cls, contents=<unrepresentable>, /)", bound -> new Cell(bound[1]));
        Natives.repr(type);
        type.attribute("__hash__", None.NONE);
        type.property(
                "cell_contents",
                self -> {
                    if (((Cell) self).value == null) {
                        throw Errors.valueError("Cell is empty");
                    }
                    return ((Cell) self).value;
                },
                (self, value) -> {
                    ((Cell) self).value = value;
                    return None.NONE;
                },
                self -> {
                    ((Cell) self).value = null;
                    return None.NONE;
                });
        for (ComparisonOperator operator : COMPARISONS) {
            type.method(
                    operator.method() + "(self, value, /)",
                    (self, value) -> value instanceof Cell other
                            ? Comparison.compare(operator, contents((Cell) self), contents(other))
                            : NotImplemented.NOT_IMPLEMENTED);
        }
    }

    /** An empty cell compares as less than any full one. */
    private static Object contents(Cell cell) {
        return cell.value == null ? OuroTuple.EMPTY : OuroTuple.of(cell.value);
    }
}
