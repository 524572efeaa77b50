// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.io;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Map;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.protocol.Calls;

/** The errors of streams. */
public final class IoErrors {
    /** {@code io.UnsupportedOperation}. */
    static final OuroClass UNSUPPORTED_OPERATION = OuroClass.builtin(
            "io",
            "UnsupportedOperation",
            new OuroClass[] {ExceptionTypes.OS_ERROR, ExceptionTypes.VALUE_ERROR},
            OuroClass.HAS_DICTIONARY);

    private static final int INPUT_OUTPUT_ERROR = 5;

    /** The numbers of Linux for the texts of the operating system, which is all that Java passes on of its errors. */
    private static final Map<String, Integer> NUMBERS = Map.ofEntries(
            Map.entry("Operation not permitted", 1),
            Map.entry("No such device or address", 6),
            Map.entry("Bad file descriptor", 9),
            Map.entry("Device or resource busy", 16),
            Map.entry("Invalid cross-device link", 18),
            Map.entry("Not a directory", 20),
            Map.entry("Is a directory", 21),
            Map.entry("Invalid argument", 22),
            Map.entry("File too large", 27),
            Map.entry("No space left on device", 28),
            Map.entry("Illegal seek", 29),
            Map.entry("Read-only file system", 30),
            Map.entry("Broken pipe", 32),
            Map.entry("File name too long", 36),
            Map.entry("Too many levels of symbolic links", 40),
            Map.entry("Disk quota exceeded", 122));

    private IoErrors() {}

    static OuroError unsupported(String text) {
        return Errors.raise(UNSUPPORTED_OPERATION, text);
    }

    static OuroError uninitialized() {
        return Errors.valueError("I/O operation on uninitialized object");
    }

    static OuroError closed() {
        return Errors.valueError("I/O operation on closed file.");
    }

    /** What is raised for the name of a file that cannot be written in UTF-8. */
    public static OuroError notText(String path) {
        if (path.indexOf('\0') >= 0) {
            return Errors.valueError("embedded null byte");
        }
        Calls.method(path, "encode", "utf-8", "surrogateescape");
        return Errors.unsupported("a file name that is not UTF-8");
    }

    /** The OSError that a failure of Java's stands for. */
    public static OuroError of(IOException failure, Object... file) {
        if (failure instanceof NoSuchFileException) {
            return Errors.osError(2, "No such file or directory", file);
        }
        if (failure instanceof ClosedChannelException) {
            return Errors.osError(9, "Bad file descriptor");
        }
        if (failure instanceof FileAlreadyExistsException) {
            return Errors.osError(17, "File exists", file);
        }
        if (failure instanceof AccessDeniedException) {
            return Errors.osError(13, "Permission denied", file);
        }
        if (failure instanceof DirectoryNotEmptyException) {
            return Errors.osError(39, "Directory not empty", file);
        }
        String reason = failure instanceof FileSystemException named ? named.getReason() : failure.getMessage();
        if (reason != null && reason.startsWith("Too many levels of symbolic links")) {
            reason = "Too many levels of symbolic links";
        }
        String text = reason == null ? "Input/output error" : reason;
        return Errors.osError(NUMBERS.getOrDefault(text, INPUT_OUTPUT_ERROR), text, file);
    }
}
