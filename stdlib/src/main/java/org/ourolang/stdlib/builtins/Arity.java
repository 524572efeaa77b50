// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;

/** Argument checks of constructors that take {@code *args, **kwargs} because subclasses may pass more. */
public final class Arity {
    private Arity() {}

    /** @throws org.ourolang.interpreter.error.OuroError TypeError if there are keyword arguments */
    public static void noKeywords(String name, Object kwargs) {
        if (kwargs != null && ((OuroDict) kwargs).size() != 0) {
            throw Errors.typeError("%s() takes no keyword arguments", name);
        }
    }

    /**
     * Keyword arguments of a call of {@code cls} are none of its builtin class's business where an {@code __init__} of
     * its own takes them.
     *
     * @throws org.ourolang.interpreter.error.OuroError TypeError if there are keyword arguments, and nobody to take them
     */
    public static void noKeywords(OuroClass builtin, OuroClass cls, Object kwargs) {
        if (cls == builtin || cls.lookup("__init__") == builtin.lookup("__init__")) {
            noKeywords(builtin.name(), kwargs);
        }
    }

    /** @throws org.ourolang.interpreter.error.OuroError TypeError if there are more than {@code most} arguments */
    public static void atMost(String name, Object args, int most) {
        between(name, args, 0, most);
    }

    /** @throws org.ourolang.interpreter.error.OuroError TypeError if the number of arguments is not between the two */
    public static void between(String name, Object args, int least, int most) {
        int count = ((OuroTuple) args).size();
        if (count < least || count > most) {
            int limit = count < least ? least : most;
            String bound = least == most ? "" : count < least ? "at least " : "at most ";
            throw Errors.typeError(
                    "%s expected %s%d argument%s, got %d", name, bound, limit, limit == 1 ? "" : "s", count);
        }
    }
}
