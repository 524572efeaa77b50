// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.syntax.Expression;

/** One way in which a variable gets a value. */
sealed interface Definition {
    /** An assignment to the variable alone. */
    record Value(Expression expression) implements Definition {}

    record Function(Body body) implements Definition {}

    record Class(ClassInfo info) implements Definition {}

    record Module(String path) implements Definition {}

    record Imported(String module, String name) implements Definition {}

    /** @param index of the parameter, from 0 */
    record Parameter(Body body, int index) implements Definition {}

    /** The target of an {@code async with} item. */
    record Entered(Expression context) implements Definition {}

    /** Anything else: loops, unpacking, deletion, patterns. */
    record Other() implements Definition {}
}
