// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Set;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.OuroModule;

/** The names of {@code asyncio} whose values are made when they are first used. */
final class LazyNames {
    private LazyNames() {}

    static Set<String> all() {
        return Definitions.publicNames();
    }

    /** The value of a lazy name, kept in {@code asyncio} from then on; null for other names. */
    static Object find(String name) {
        Object value = Definitions.get().find(name);
        if (value != null && OuroContext.get().modules().getString("asyncio") instanceof OuroModule asyncio) {
            asyncio.globals().putIfAbsent(name, value);
        }
        return value;
    }

    /** As {@link #find}, for a name that is known to be there. */
    static Object get(String name) {
        return Definitions.get().find(name);
    }
}
