// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Signature;

/** The names by which a callable takes arguments. */
final class ParameterNames {
    private ParameterNames() {}

    /** The names; none for what is not known to be callable. */
    static List<String> of(Object callable) {
        return switch (callable) {
            case OuroFunction function -> of(function.code(), 0);
            case BoundMethod method when method.function() instanceof OuroFunction function -> of(function.code(), 1);
            case BuiltinFunction function -> of(function.signature());
            case BuiltinMethod method -> of(method.signature());
            case OuroClass type -> ofClass(type);
            case null, default -> List.of();
        };
    }

    private static List<String> ofClass(OuroClass type) {
        for (String name : new String[] {"__init__", "__new__"}) {
            Object method = type.lookup(name);
            if (method instanceof OuroFunction function) {
                return of(function.code(), 1);
            }
            if (method instanceof BuiltinMethod builtin && !builtin.owner().name().equals("object")) {
                return of(builtin.signature());
            }
        }
        return List.of();
    }

    private static List<String> of(Code code, int skipped) {
        String[] variables = code.variableNames();
        int positional = code.positionalCount();
        List<String> names = new ArrayList<>();
        for (int i = Math.max(skipped, code.positionalOnlyCount()); i < positional + code.keywordOnlyCount(); i++) {
            if (i < variables.length) {
                names.add(variables[i]);
            }
        }
        return names;
    }

    private static List<String> of(Signature signature) {
        List<String> names = new ArrayList<>();
        for (Signature.Parameter parameter : signature.parameters()) {
            boolean named = parameter.kind() == Signature.Kind.POSITIONAL
                    || parameter.kind() == Signature.Kind.KEYWORD_ONLY;
            if (named && !parameter.name().equals("self") && !parameter.name().equals("cls")) {
                names.add(parameter.name());
            }
        }
        return names;
    }
}
