// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import java.util.function.Supplier;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.Signature;
import org.ourolang.interpreter.protocol.SignatureFunctions;
import org.ourolang.language.source.SourceText;

/**
 * Makes the functions of one module for the running context. Their code is shared by all contexts of an engine, so a body
 * must not hold anything of one context.
 */
public final class BodyFunctions {
    private final OuroContext context = OuroContext.get();
    private final OuroDict globals = new OuroDict();
    private final SourceText source;

    /** @param module the module's full name, which the functions show as {@code __module__} */
    public BodyFunctions(String module) {
        globals.put("__name__", module);
        source = new SourceText("<frozen " + module + ">", "", false);
    }

    /**
     * An ordinary function.
     *
     * @param signature such as {@code locked(self)}
     * @param owner what stands before the name in the qualified name, such as {@code Lock.}
     */
    public OuroFunction plain(String signature, String owner, PlainBody body) {
        Signature parsed = new Signature(signature);
        OuroLanguage language = context.language();
        Code shared = shared(owner + signature, () -> {
            Code code = code(parsed, owner, Code.Kind.PLAIN);
            code.bodies().setStartMaker(() -> new PlainBodyRoot(language, code, body).getCallTarget());
            return code;
        });
        return function(parsed, shared);
    }

    /** A coroutine function; parameters as for {@link #plain}. */
    public OuroFunction coroutine(String signature, String owner, AsyncBody body) {
        return coroutine(owner, signature, owner, body);
    }

    /** @param family tells functions apart whose qualified names are the same */
    OuroFunction coroutine(String family, String signature, String owner, AsyncBody body) {
        Signature parsed = new Signature(signature);
        OuroLanguage language = context.language();
        Code shared = shared(family + signature, () -> {
            Code code = code(parsed, owner, Code.Kind.COROUTINE);
            code.bodies().setStartMaker(() -> new StartBodyRoot(language, code, body).getCallTarget());
            code.bodies().setResumeMaker(() -> new ResumeBodyRoot(language, code).getCallTarget());
            code.bodies().setActivation(Coroutine::new);
            return code;
        });
        return function(parsed, shared);
    }

    /** Contexts of one engine share the code: the nodes that call it may be shared, too. */
    private Code shared(String name, Supplier<Code> maker) {
        return SharedCodes.get(context.language(), source.name() + name, maker);
    }

    private Code code(Signature signature, String owner, Code.Kind kind) {
        return SignatureFunctions.code(signature, owner + signature.name())
                .kind(kind)
                .source(source)
                .build();
    }

    private OuroFunction function(Signature signature, Code code) {
        return SignatureFunctions.function(signature, code, globals, context.state());
    }
}
