// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import org.ourolang.language.audit.Finding;
import org.ourolang.language.audit.Report;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.source.Span;
import org.ourolang.stdlib.trace.Json;

/** The findings of an audit in SARIF 2.1.0, which editors and code hosts show at the line. */
final class AuditSarif {
    private AuditSarif() {}

    static String of(List<Report> reports) {
        Json json = new Json().open('{');
        json.field("$schema", "https://json.schemastore.org/sarif-2.1.0.json").field("version", "2.1.0");
        json.key("runs").open('[').open('{').key("tool").open('{').key("driver").open('{');
        json.field("name", "ouro audit").key("rules").open('[');
        for (Finding.Rule rule : Finding.Rule.values()) {
            json.newLine().open('{').field("id", rule.id()).key("shortDescription");
            json.open('{').field("text", rule.title()).close('}').close('}');
        }
        json.close(']').close('}').close('}').key("columnKind").value("utf16CodeUnits").key("results").open('[');
        for (Report report : reports) {
            report.findings().forEach(finding -> result(json, report.source(), finding));
        }
        return json.close(']').close('}').close(']').close('}').newLine().toString();
    }

    /** Relative if the name is. */
    private static String uri(String name) {
        String path = name.replace('\\', '/');
        try {
            return path.startsWith("/")
                    ? new URI("file", "", path, null).toString()
                    : new URI(null, null, path.contains(":") ? "./" + path : path, null).getRawPath();
        } catch (URISyntaxException impossible) {
            return path;
        }
    }

    private static void result(Json json, SourceText source, Finding finding) {
        Span span = finding.span();
        json.newLine().open('{').field("ruleId", finding.rule().id())
                .field("ruleIndex", finding.rule().ordinal())
                .field("level", "warning");
        json.key("message").open('{').field("text", finding.message()).close('}');
        json.key("locations").open('[').open('{').key("physicalLocation").open('{');
        json.key("artifactLocation").open('{').field("uri", uri(source.name())).close('}').key("region").open('{');
        json.field("startLine", source.lineOf(span.start()));
        json.field("startColumn", source.columnOf(span.start()) + 1);
        json.field("endLine", source.lineOf(span.end()));
        json.field("endColumn", source.columnOf(span.end()) + 1);
        json.close('}').close('}').close('}').close(']').close('}');
    }
}
