// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Arrays;
import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroObject;

/**
 * What a command line gives to run, before anything knows its encoding.
 *
 * @param name what tracebacks show; absolute for files
 * @param bytes null for code that is text already, for modules and for prompts
 * @param isFolder whether a folder was named, and this is its main module
 */
record Script(String name, byte[] bytes, boolean isFolder) {
    private static final String MAIN = "__main__.py";
    /** What the first file of a zip archive begins with. */
    private static final byte[] ARCHIVE = {'P', 'K', 3, 4};

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

    /**
     * A file, or the {@code __main__.py} of a folder.
     *
     * @param folder what a relative name begins at
     * @param skipsLine whether the first line is no part of the program
     */
    static Script of(Path folder, String name, boolean skipsLine) throws UnreadableException {
        String whole = name.equals(".") ? folder.toAbsolutePath().toString() : whole(folder, name);
        Path path;
        try {
            path = name.equals(".") ? folder.toAbsolutePath() : folder.resolve(name).toAbsolutePath();
        } catch (InvalidPathException unknown) {
            throw new UnreadableException(
                    "can't open file '" + shown(whole) + "': a file name that is not UTF-8 is not supported by Ouro",
                    2);
        }
        try {
            if (!Files.isDirectory(path)) {
                if (name.endsWith("/") && Files.exists(path)) {
                    throw new UnreadableException(
                            "can't open file '" + whole + "': [Errno 20] Not a directory", 2);
                }
                byte[] bytes = Files.readAllBytes(path);
                if (isArchive(bytes)) {
                    throw new UnreadableException(
                            "can't run '" + path + "': programs in zip files are not supported by Ouro", 2);
                }
                return new Script(path.toString(), skipsLine ? withoutFirstLine(bytes) : bytes, false);
            }
            Path main = path.resolve(MAIN);
            if (!Files.isRegularFile(main)) {
                throw new UnreadableException("can't find '__main__' module in '" + whole + "'", 1);
            }
            return new Script(main.toString(), Files.readAllBytes(main), true);
        } catch (IOException failed) {
            throw new UnreadableException("can't open file '" + whole + "': " + reason(failed), 2);
        }
    }

    /** With all that the name has, which paths leave out. */
    private static String whole(Path folder, String name) {
        return name.startsWith("/") ? name : folder.toAbsolutePath() + "/" + name;
    }

    /** As standard error shows what cannot be encoded. */
    private static String shown(String name) {
        StringBuilder shown = new StringBuilder();
        for (char each : name.toCharArray()) {
            shown.append(Character.isSurrogate(each) ? "\\u" + Integer.toHexString(each) : String.valueOf(each));
        }
        return shown.toString();
    }

    private static boolean isArchive(byte[] bytes) {
        return bytes.length >= ARCHIVE.length
                && Arrays.equals(bytes, 0, ARCHIVE.length, ARCHIVE, 0, ARCHIVE.length);
    }

    /** The line stays as an empty one, so that the others keep their numbers. */
    private static byte[] withoutFirstLine(byte[] bytes) {
        int end = 0;
        while (end < bytes.length && bytes[end] != '\n') {
            end++;
        }
        return Arrays.copyOfRange(bytes, end, bytes.length);
    }

    private static String reason(IOException failed) {
        return switch (failed) {
            case NoSuchFileException absent -> "[Errno 2] No such file or directory";
            case AccessDeniedException denied -> "[Errno 13] Permission denied";
            case FileSystemException other when "Not a directory".equals(other.getReason()) ->
                "[Errno 20] Not a directory";
            default -> failed.getMessage();
        };
    }

    /** Puts what tells of it among the names of the main module. */
    void nameIn(OuroDict globals) {
        globals.put("__file__", name);
        globals.put("__cached__", None.NONE);
        if (isFolder) {
            OuroObject spec = ModuleSpecs.source("__main__", name, null);
            globals.put("__package__", "");
            globals.put("__loader__", spec.attribute("loader"));
            globals.put("__spec__", spec);
        } else if (!name.startsWith("<")) {
            globals.put("__loader__", ModuleSpecs.loader("__main__", name));
        }
    }

    /** The folder that modules beside the script are looked for in. */
    String folder() {
        Path path = Path.of(name);
        if (isFolder) {
            return path.getParent().toString();
        }
        try {
            return path.toRealPath().getParent().toString();
        } catch (IOException gone) {
            return path.normalize().getParent().toString();
        }
    }
}
