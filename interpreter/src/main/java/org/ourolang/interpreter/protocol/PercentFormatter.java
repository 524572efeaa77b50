// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import java.util.ServiceLoader;

/** {@code %} of strings and bytes, which the library implements. */
public interface PercentFormatter {
    /**
     * @param template a String, OuroBytes or OuroByteArray
     * @return a value of the template's class
     */
    Object format(Object template, Object arguments);

    /** The library's implementation. */
    static PercentFormatter installed() {
        return Holder.FORMATTER;
    }

    /** Found once, at first use. */
    final class Holder {
        private static final PercentFormatter FORMATTER = ServiceLoader.load(
                        PercentFormatter.class, PercentFormatter.class.getClassLoader())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no formatter is registered"));

        private Holder() {}
    }
}
