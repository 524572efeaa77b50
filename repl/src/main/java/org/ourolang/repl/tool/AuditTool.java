// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.language.audit.Audit;
import org.ourolang.language.audit.Report;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;

/** {@code ouro audit}: says which awaits can give control back, without running the program. */
final class AuditTool extends Tool {
    AuditTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro audit [--json | --sarif] file ...\n"
                + "Says which awaits can give control back, without running the program.";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words = Words.read(arguments, Set.of(), Set.of("--json", "--sarif"), false);
        List<SourceText> sources = new ArrayList<>();
        for (String file : words.files()) {
            SourceText source = read(file);
            if (source != null) {
                sources.add(source);
            }
        }
        boolean complete = sources.size() == words.files().size();
        List<Report> reports = Audit.of(sources, this::imported);
        if (words.has("--sarif")) {
            say(AuditSarif.of(reports));
        } else {
            say(words.has("--json") ? AuditJson.of(reports) : AuditText.of(reports));
        }
        boolean clean = reports.stream().allMatch(report -> report.findings().isEmpty());
        return complete ? clean ? 0 : 1 : 2;
    }

    /** The program in the file; null, and told, if there is none. */
    private SourceText read(String file) {
        try {
            SourceText source = new SourceText(file, Files.readString(launch.folder().resolve(file)));
            Parser.parse(source, Program.Kind.EXEC, Parser.Options.DEFAULT);
            return source;
        } catch (IOException failed) {
            tell("ouro: can't open file '" + file + "': " + reason(failed) + "\n");
        } catch (SyntaxErrorException wrong) {
            tell(file + ":" + wrong.line() + ": " + SyntaxErrors.typeOf(wrong).name() + ": " + wrong.getMessage()
                    + "\n");
        }
        return null;
    }

    /** The module in the folder of the file that imports it, or null. */
    private SourceText imported(SourceText importer, String module) {
        int folder = importer.name().replace('\\', '/').lastIndexOf('/') + 1;
        String file = importer.name().substring(0, folder) + module.replace('.', '/') + ".py";
        Path path = launch.folder().resolve(file);
        try {
            return Files.isRegularFile(path) ? new SourceText(file, Files.readString(path)) : null;
        } catch (IOException unreadable) {
            return null;
        }
    }

    private static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "[Errno 2] No such file or directory";
        }
        return failed instanceof CharacterCodingException ? "it is not valid UTF-8" : failed.getMessage();
    }
}
