// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Signature;

/** Makes functions that bind their arguments as a signature says. */
public final class SignatureFunctions {
    private SignatureFunctions() {}

    /** Code with the signature's name and parameters, to which a body can be added. */
    public static Code.Builder code(Signature signature, String qualifiedName) {
        List<String> named = new ArrayList<>();
        List<String> starred = new ArrayList<>();
        int keywordOnly = 0;
        for (Signature.Parameter parameter : signature.parameters()) {
            switch (parameter.kind()) {
                case STAR, DOUBLE_STAR -> starred.add(parameter.name());
                case KEYWORD_ONLY -> {
                    keywordOnly++;
                    named.add(parameter.name());
                }
                default -> named.add(parameter.name());
            }
        }
        named.addAll(starred);
        return Code.builder(signature.name())
                .qualifiedName(qualifiedName)
                .parameters(
                        signature.positionalOnlyCount(),
                        signature.positionalCount(),
                        keywordOnly,
                        signature.starIndex() >= 0,
                        signature.doubleStarIndex() >= 0)
                .variableNames(named.toArray(String[]::new))
                .flags(Code.OPTIMIZED | Code.NEW_LOCALS);
    }

    /** A function of such code, with the signature's defaults. */
    public static OuroFunction function(Signature signature, Code code, OuroDict globals, ExecutionState state) {
        List<Object> defaults = new ArrayList<>();
        OuroDict keywordDefaults = null;
        for (Signature.Parameter parameter : signature.parameters()) {
            if (parameter.required() || parameter.defaultText() == null) {
                continue;
            }
            if (parameter.kind() == Signature.Kind.KEYWORD_ONLY) {
                keywordDefaults = keywordDefaults == null ? new OuroDict() : keywordDefaults;
                keywordDefaults.put(parameter.name(), parameter.defaultValue());
            } else {
                defaults.add(parameter.defaultValue());
            }
        }
        return new OuroFunction(code, globals, new Object[0], defaults.toArray(), keywordDefaults, state);
    }

    /**
     * Binds arguments that a builtin's own binding has refused, for a function's words about it.
     *
     * @throws org.ourolang.interpreter.error.OuroError TypeError
     */
    static void refuse(Signature signature, String qualifiedName, Object[] arguments, String[] keywords) {
        OuroDict globals = new OuroDict();
        OuroFunction function = function(signature, code(signature, qualifiedName).build(), globals, null);
        ArgumentBinder.frameArguments(function, null, arguments, keywords);
    }
}
