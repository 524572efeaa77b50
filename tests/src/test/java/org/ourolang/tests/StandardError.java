// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Standard error as the recordings keep it: paths without the program's folder, no frames of other files. */
final class StandardError {
    private static final Pattern FRAME = Pattern.compile("^(?<margin>[ |]*)File \"(?<file>[^\"]+)\", line \\d+");

    private StandardError() {}

    /** The text that is compared with a recording. */
    static String tidy(String text, Path folder) {
        String prefix = folder.toAbsolutePath() + "/";
        StringBuilder kept = new StringBuilder();
        String dropped = null;
        for (String line : text.splitWithDelimiters("\n", 0)) {
            if (line.equals("\n")) {
                kept.append(dropped == null ? line : "");
                continue;
            }
            Matcher frame = FRAME.matcher(line);
            if (frame.find()) {
                dropped = isForeign(frame.group("file"), prefix) ? frame.group("margin") + "  " : null;
            } else if (dropped != null && !line.startsWith(dropped)) {
                dropped = null;
            }
            kept.append(dropped == null ? line : "");
        }
        return kept.toString().replace(prefix, "");
    }

    private static boolean isForeign(String file, String prefix) {
        return file.startsWith("<frozen ") || file.startsWith("/") && !file.startsWith(prefix);
    }
}
