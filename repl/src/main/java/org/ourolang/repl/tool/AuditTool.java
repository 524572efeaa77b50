// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.ourolang.language.audit.Audit;
import org.ourolang.language.audit.Report;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.source.SourceText;

/** {@code ouro audit}: says which awaits can give control back, without running the program. */
final class AuditTool extends Tool {
    AuditTool(Launch launch) {
        super(launch);
    }

    @Override
    String usage() {
        return "usage: ouro audit [--json | --sarif] file ...";
    }

    @Override
    int start(List<String> arguments) throws UsageException {
        Words words = Words.read(arguments, Set.of(), Set.of("--json", "--sarif"), false);
        List<SourceText> sources = new ArrayList<>();
        for (String file : words.files()) {
            try {
                sources.add(new SourceText(file, Files.readString(launch.folder().resolve(file))));
            } catch (IOException failed) {
                tell("ouro: can't open file '" + file + "': " + reason(failed) + "\n");
                return 2;
            }
        }
        List<Report> reports;
        try {
            reports = Audit.of(sources);
        } catch (SyntaxErrorException wrong) {
            tell(wrong.source().name() + ":" + wrong.line() + ": SyntaxError: " + wrong.getMessage() + "\n");
            return 2;
        }
        if (words.has("--sarif")) {
            say(AuditSarif.of(reports));
        } else {
            say(words.has("--json") ? AuditJson.of(reports) : AuditText.of(reports));
        }
        return reports.stream().allMatch(report -> report.findings().isEmpty()) ? 0 : 1;
    }

    private static String reason(IOException failed) {
        if (failed instanceof NoSuchFileException) {
            return "[Errno 2] No such file or directory";
        }
        return failed instanceof CharacterCodingException ? "it is not valid UTF-8" : failed.getMessage();
    }
}
