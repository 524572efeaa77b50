// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** A class of the program. */
final class ClassInfo {
    final Statement.ClassDefinition definition;
    /** Its functions by name. */
    final Map<String, Body> methods = new HashMap<>();
    /** Names that its body binds more than once, or otherwise than by a function. */
    final Set<String> otherMembers = new HashSet<>();

    ClassInfo(Statement.ClassDefinition definition) {
        this.definition = definition;
    }

    String name() {
        return definition.name();
    }

    /** The base classes as written; null when there are keywords, stars or decorators. */
    List<Expression> bases() {
        List<Expression> bases = new ArrayList<>();
        for (var argument : definition.arguments()) {
            if (argument.kind() != org.ourolang.language.syntax.Argument.Kind.POSITIONAL) {
                return null;
            }
            bases.add(argument.value());
        }
        return definition.decorators().isEmpty() ? bases : null;
    }
}
