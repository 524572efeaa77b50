// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.frame.MaterializedFrame;
import com.oracle.truffle.api.source.Source;
import org.ourolang.interpreter.error.OuroError;

/** How values leave for a host; implemented by the room above, found by service loading at the first need. */
public interface HostBoundary {
    /** A guest value as hosts and other languages may see it. */
    Object toHost(Object guest);

    /** A guest exception that nobody caught. */
    RuntimeException toHost(OuroError error);

    /** The exception for a program whose text is wrong. */
    RuntimeException toHost(OuroError error, Source source);

    /** The global names, as an interop scope. */
    Object scope(OuroContext context);

    /** The value of an expression, or None for statements, among the names of a frame; for debuggers. */
    Object evaluate(Source source, MaterializedFrame frame);

    /** Any value as this language shows it to tools. */
    Object view(Object value);
}
