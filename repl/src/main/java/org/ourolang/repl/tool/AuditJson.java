// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.List;
import org.ourolang.language.audit.Finding;
import org.ourolang.language.audit.Report;
import org.ourolang.language.audit.Site;
import org.ourolang.language.audit.TaskCreation;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.stdlib.trace.Json;

/** An audit as JSON: lines and columns count from 1. */
final class AuditJson {
    private AuditJson() {}

    static String of(List<Report> reports) {
        Json json = new Json().open('{').field("version", 1).key("files").open('[');
        for (Report report : reports) {
            SourceText source = report.source();
            json.open('{').field("file", source.name()).key("awaits").open('[');
            report.sites().forEach(site -> site(json, source, site));
            json.close(']').key("tasks").open('[');
            report.creations().forEach(creation -> creation(json, source, creation));
            json.close(']').key("findings").open('[');
            report.findings().forEach(finding -> finding(json, source, finding));
            json.close(']').close('}');
        }
        return json.close(']').close('}').newLine().toString();
    }

    private static Json begin(Json json, SourceText source, Span span, String function) {
        return json.newLine()
                .open('{')
                .field("line", source.lineOf(span.start()))
                .field("column", source.columnOf(span.start()) + 1)
                .field("function", function);
    }

    private static void site(Json json, SourceText source, Site site) {
        begin(json, source, site.span(), site.function())
                .field("kind", site.kind().name())
                .field("text", site.text())
                .field("verdict", site.verdict().name())
                .field("reason", site.reason())
                .close('}');
    }

    private static void creation(Json json, SourceText source, TaskCreation creation) {
        begin(json, source, creation.span(), creation.function())
                .field("how", creation.how())
                .field("text", creation.text())
                .close('}');
    }

    private static void finding(Json json, SourceText source, Finding finding) {
        begin(json, source, finding.span(), finding.function())
                .field("rule", finding.rule().id())
                .field("message", finding.message())
                .close('}');
    }
}
