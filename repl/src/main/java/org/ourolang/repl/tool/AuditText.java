// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.ourolang.language.audit.Finding;
import org.ourolang.language.audit.Report;
import org.ourolang.language.audit.Site;
import org.ourolang.language.audit.TaskCreation;
import org.ourolang.language.audit.Verdict;
import org.ourolang.language.source.Span;

/** An audit as text. */
final class AuditText {
    private static final int SHOWN = 40;

    private final Report report;
    private final StringBuilder out;
    /** Of the column of places. */
    private int width = 1;

    private AuditText(Report report, StringBuilder out) {
        this.report = report;
        this.out = out;
    }

    static String of(List<Report> reports) {
        StringBuilder out = new StringBuilder();
        for (Report report : reports) {
            out.append(out.isEmpty() ? "" : "\n");
            new AuditText(report, out).write();
        }
        return out.toString();
    }

    private void write() {
        report.sites().forEach(site -> widen(site.span()));
        report.creations().forEach(creation -> widen(creation.span()));
        report.findings().forEach(finding -> widen(finding.span()));
        report.sites().forEach(this::site);
        heading(report.creations().isEmpty(), "tasks are made here:");
        report.creations().forEach(this::creation);
        heading(report.findings().isEmpty(), "worth a look:");
        report.findings().forEach(this::finding);
        summary();
    }

    private void summary() {
        List<String> counts = new ArrayList<>();
        int awaits = report.sites().size();
        counts.add(counted(awaits, "await", "awaits")
                + (awaits == 0
                        ? ""
                        : ": " + count(Verdict.NEVER) + " NEVER, " + count(Verdict.ALWAYS) + " ALWAYS, "
                                + count(Verdict.MAYBE) + " MAYBE"));
        counts.add(counted(report.creations().size(), "place makes tasks", "places make tasks"));
        counts.add(counted(report.findings().size(), "finding", "findings"));
        out.append(width == 1 ? "" : "\n").append(report.source().name()).append(": ");
        out.append(String.join("; ", counts)).append('\n');
    }

    private static String counted(int number, String one, String many) {
        return (number == 0 ? "no" : String.valueOf(number)) + " " + (number <= 1 ? one : many);
    }

    private long count(Verdict verdict) {
        return report.sites().stream().filter(site -> site.verdict() == verdict).count();
    }

    private void heading(boolean empty, String text) {
        if (!empty) {
            out.append('\n').append(text).append('\n');
        }
    }

    private void widen(Span span) {
        width = Math.max(width, place(span).length());
    }

    private String place(Span span) {
        int line = report.source().lineOf(span.start());
        return report.source().name() + ":" + line + ":" + (report.source().columnOf(span.start()) + 1);
    }

    private void site(Site site) {
        String text = shown(site);
        String cut = text.length() <= SHOWN ? text : text.substring(0, SHOWN - 1) + "…";
        out.append(String.format(
                Locale.ROOT,
                "%-" + width + "s  %-6s  %-" + SHOWN + "s  %s%n",
                place(site.span()),
                site.verdict(),
                cut,
                site.reason()));
    }

    /** As the source has it. */
    static String shown(Site site) {
        return switch (site.kind()) {
            case AWAIT -> "await " + site.text();
            case NEXT -> "async for … in " + site.text();
            case ENTER -> "async with " + site.text();
            case EXIT -> "leave " + site.text();
        };
    }

    private void creation(TaskCreation creation) {
        out.append(String.format(Locale.ROOT, "%-" + width + "s  %s%n", place(creation.span()), creation.text()));
    }

    private void finding(Finding finding) {
        out.append(String.format(
                Locale.ROOT, "%-" + width + "s  %-14s  %s%n", place(finding.span()), finding.rule().id(),
                finding.message()));
    }
}
