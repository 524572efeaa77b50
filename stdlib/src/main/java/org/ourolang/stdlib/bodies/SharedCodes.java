// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.bodies;

import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.ourolang.interpreter.context.OuroLanguage;
import org.ourolang.interpreter.object.Code;

/** The code of functions with bodies in Java, one for all contexts that share their code. */
final class SharedCodes {
    private final ConcurrentHashMap<String, Code> codes = new ConcurrentHashMap<>();

    private SharedCodes() {}

    static Code get(OuroLanguage language, String name, Supplier<Code> maker) {
        SharedCodes shared = language.shared(SharedCodes.class, SharedCodes::new);
        return shared.codes.computeIfAbsent(name, key -> maker.get());
    }
}
