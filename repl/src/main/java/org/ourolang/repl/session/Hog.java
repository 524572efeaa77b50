// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

/**
 * Code that keeps the event loop from going on.
 *
 * @param name the task's name, or what else runs
 * @param place where it is, such as {@code demo.py:7}; null if not known
 * @param seconds for how long
 * @param foreground whether it is the input itself
 */
public record Hog(String name, String place, double seconds, boolean foreground) {
    /** A sentence for people, without a line end. */
    public String text() {
        String where = place == null ? "" : " at " + place;
        return String.format(java.util.Locale.ROOT, "%s has held the loop for %.1f s%s", name, seconds, where);
    }
}
