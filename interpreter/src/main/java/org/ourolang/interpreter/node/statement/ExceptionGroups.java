// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;

/** The group that leaves an {@code except*}: new exceptions beside what was not handled. */
final class ExceptionGroups {
    private ExceptionGroups() {}

    /** Groups {@code raised} and {@code rest}; exceptions of the original that were raised again keep their places. */
    static OuroException project(OuroException original, OuroException rest, List<OuroException> raised) {
        List<OuroException> fresh = new ArrayList<>();
        List<Object> kept = new ArrayList<>();
        for (OuroException each : raised) {
            if (isUnchanged(original, each)) {
                leaves(each, kept);
            } else {
                fresh.add(each);
            }
        }
        if (rest != null) {
            leaves(rest, kept);
        }
        OuroException reraised = kept.isEmpty() ? null : subgroup(original, kept);
        if (fresh.isEmpty()) {
            return reraised;
        }
        List<Object> members = new ArrayList<>(fresh);
        if (reraised != null) {
            members.add(reraised);
        }
        if (members.size() == 1) {
            return fresh.getFirst();
        }
        return (OuroException) Calls.call(ExceptionTypes.BASE_EXCEPTION_GROUP, "", OuroList.of(members.toArray()));
    }

    /** Whether a clause raised its part again as it was: whatever changes one of these makes it a new exception. */
    private static boolean isUnchanged(OuroException original, OuroException each) {
        return each.traceback() == original.traceback()
                && each.cause() == original.cause()
                && each.context() == original.context();
    }

    private static boolean containsSame(List<Object> list, Object wanted) {
        for (Object each : list) {
            if (each == wanted) {
                return true;
            }
        }
        return false;
    }

    private static void leaves(OuroException exception, List<Object> found) {
        if (!exception.type().isSubclassOf(ExceptionTypes.BASE_EXCEPTION_GROUP)) {
            found.add(exception);
            return;
        }
        for (Object each : Iteration.toArray(Attributes.get(exception, "exceptions"))) {
            leaves((OuroException) each, found);
        }
    }

    private static OuroException subgroup(OuroException original, List<Object> kept) {
        org.ourolang.interpreter.object.BuiltinFunction condition =
                org.ourolang.interpreter.object.BuiltinFunction.of("keep(exception, /)",
                        (org.ourolang.interpreter.object.Fn1) each -> containsSame(kept, each));
        Object found = Calls.method(original, "subgroup", condition);
        return found == None.NONE ? null : (OuroException) found;
    }
}
