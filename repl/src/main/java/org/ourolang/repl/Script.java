// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/**
 * What a command line gives to run, before anything knows its encoding.
 *
 * @param name what tracebacks show; absolute for files
 * @param bytes null for code that is text already, for modules and for prompts
 * @param isFolder whether a folder was named, and this is its main module
 */
record Script(String name, byte[] bytes, boolean isFolder) {
    private static final String MAIN = "__main__.py";

    /** The command line names nothing that can be run; the message is Python's. */
    static final class UnreadableException extends Exception {
        private static final long serialVersionUID = 1L;
        private final int status;

        UnreadableException(String message, int status) {
            super(message);
            this.status = status;
        }

        /** The exit status. */
        int status() {
            return status;
        }
    }

    /** A file, or the {@code __main__.py} of a folder. */
    static Script of(Path file) throws UnreadableException {
        Path path = file.toAbsolutePath();
        try {
            if (!Files.isDirectory(path)) {
                return new Script(path.toString(), Files.readAllBytes(path), false);
            }
            Path main = path.normalize().resolve(MAIN);
            if (!Files.isRegularFile(main)) {
                throw new UnreadableException("can't find '__main__' module in '" + path + "'", 1);
            }
            return new Script(main.toString(), Files.readAllBytes(main), true);
        } catch (IOException failed) {
            throw new UnreadableException("can't open file '" + path + "': " + reason(failed), 2);
        }
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException absent -> "[Errno 2] No such file or directory";
            case AccessDeniedException denied -> "[Errno 13] Permission denied";
            default -> failed.getMessage();
        };
    }

    /** The folder that modules beside the script are looked for in. */
    String folder() {
        return Path.of(name).normalize().getParent().toString();
    }
}
