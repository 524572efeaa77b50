// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.TruffleContext;
import com.oracle.truffle.api.TruffleLanguage;
import com.oracle.truffle.api.instrumentation.TruffleInstrument;
import java.util.function.Supplier;

/** Gives contexts with limits the right to end themselves, which the engine grants to instruments alone. */
@TruffleInstrument.Registration(
        id = ContextEnder.ID,
        name = "Ouro limits",
        internal = true,
        services = ContextEnder.Handles.class)
public final class ContextEnder extends TruffleInstrument {
    static final String ID = "ouro-limits";

    /** Answers the running context, with the right to end it. */
    public interface Handles extends Supplier<TruffleContext> {}

    @Override
    protected void onCreate(Env env) {
        Handles handles = env::getEnteredContext;
        env.registerService(handles);
    }

    /** The running context, with the right to end it. */
    static TruffleContext current(TruffleLanguage.Env env) {
        return env.lookup(env.getInstruments().get(ID), Handles.class).get();
    }
}
