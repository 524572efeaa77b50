// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.language.source.SourceText;

/** {@code :load}, {@code :save} and {@code :reset}. */
final class FileCommands {
    private final Session session;
    private final Set<String> kept;

    FileCommands(Session session) {
        this.session = session;
        this.kept = Set.of("__name__", "__doc__", "__package__", "__loader__", "__spec__", "__builtins__",
                "__annotations__",
                "__file__", "asyncio");
    }

    void load(String file, Consumer<Outcome> done) {
        String text;
        Path path = path(file);
        try {
            text = Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Commands.Refused("cannot read " + file + ": " + reason(failed));
        }
        session.run(Piece.silent(new SourceText(file, text)), done);
    }

    String save(String file) {
        Transcript transcript = session.transcript();
        try {
            Files.writeString(path(file), transcript.text(), StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new Commands.Refused("cannot write " + file + ": " + reason(failed));
        }
        return transcript.size() + " input" + (transcript.size() == 1 ? "" : "s") + " written to " + file + "\n";
    }

    private static Path path(String file) {
        if (file.isEmpty()) {
            throw new Commands.Refused("which file?");
        }
        try {
            return file.startsWith("~/") ? Path.of(System.getProperty("user.home"), file.substring(2)) : Path.of(file);
        } catch (InvalidPathException wrong) {
            throw new Commands.Refused("no file can be called " + file);
        }
    }

    private static String reason(IOException failed) {
        return failed instanceof NoSuchFileException ? "there is no such file" : failed.getMessage();
    }

    String reset(String argument) {
        OuroDict globals = session.main().globals();
        for (Object name : globals.keysToArray()) {
            if (!kept.contains(name)) {
                globals.remove(name);
            }
        }
        session.context().state().builtins.remove("_");
        session.context().state().builtins.remove("__");
        int cancelled = 0;
        for (Object task : session.loop().tasks()) {
            if (session.loop().cancel(task)) {
                cancelled++;
            }
        }
        session.transcript().clear();
        return "all names are forgotten" + (cancelled == 0 ? "" : "; tasks cancelled: " + cancelled) + "\n";
    }
}
