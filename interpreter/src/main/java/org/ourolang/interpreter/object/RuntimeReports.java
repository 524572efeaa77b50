// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Where warnings and errors go that no guest code can catch. */
public interface RuntimeReports {
    /** A {@code RuntimeWarning}, through the warnings module's filters. */
    void runtimeWarning(String message);

    /**
     * An exception that nobody can handle, as {@code sys.unraisablehook} receives.
     *
     * @param object whose clean-up raised it
     */
    void unraisable(OuroException exception, Object object);
}
