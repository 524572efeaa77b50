// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

/**
 * A place in the program's text.
 *
 * @param file its name as tracebacks show it; empty when unknown
 * @param line from 1; 0 when unknown
 * @param column from 1; 0 when unknown
 * @param text what stands there, on one line; may be empty
 */
public record Place(String file, int line, int column, String text) {
    static final Place UNKNOWN = new Place("", 0, 0, "");
}
