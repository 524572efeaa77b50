// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Iteration;

/**
 * An exception in a traceback with what is shown before and below it. A cause or context is shown once: where the last
 * member of a group asks for it, else where the exception itself does.
 */
final class ShownException {
    final OuroException exception;
    List<ShownException> members = List.of();
    ShownException cause;
    ShownException context;

    private ShownException(OuroException exception, Set<OuroException> seen) {
        this.exception = exception;
        seen.add(exception);
    }

    /** What is shown for {@code exception}. */
    static ShownException of(OuroException exception) {
        Set<OuroException> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        ShownException first = new ShownException(exception, seen);
        Deque<ShownException> open = new ArrayDeque<>();
        open.push(first);
        while (!open.isEmpty()) {
            ShownException shown = open.pop();
            shown.findOrigin(seen);
            shown.findMembers(seen);
            for (ShownException origin : new ShownException[] {shown.cause, shown.context}) {
                if (origin != null) {
                    open.push(origin);
                }
            }
            shown.members.forEach(open::push);
        }
        return first;
    }

    private void findOrigin(Set<OuroException> seen) {
        OuroException raisedFrom = exception.cause();
        OuroException handled = exception.context();
        if (raisedFrom != null && !seen.contains(raisedFrom)) {
            cause = new ShownException(raisedFrom, seen);
        } else if (raisedFrom == null && handled != null && !exception.suppressContext() && !seen.contains(handled)) {
            context = new ShownException(handled, seen);
        }
    }

    private void findMembers(Set<OuroException> seen) {
        if (isGroup()) {
            members = Arrays.stream(Iteration.toArray(Attributes.get(exception, "exceptions")))
                    .map(member -> new ShownException((OuroException) member, seen))
                    .toList();
        }
    }

    boolean isGroup() {
        return exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP);
    }
}
