// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import org.ourolang.language.syntax.Expression;

/** What the walk knows of the scope it is in. */
final class Block {
    final Block outer;
    final Scope scope;
    /** The kind of comprehension this is the scope of, or null. */
    final Expression.Comprehension.Kind comprehension;
    /** For scopes evaluated lazily, how messages call them; else null. */
    String lazyDescription;

    boolean inIterationTarget;
    int inIterable;

    Block(Block outer, Scope scope, Expression.Comprehension.Kind comprehension) {
        this.outer = outer;
        this.scope = scope;
        this.comprehension = comprehension;
        this.inIterable = outer == null ? 0 : outer.inIterable;
    }
}
